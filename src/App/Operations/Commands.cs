using Counterpart.App.Access;
using Counterpart.App.MatchRuns.CommandLine;
using Counterpart.App.PrincipalPeers.CommandLine;
using Microsoft.AspNetCore.Connections;

namespace Counterpart.App.Operations;

/// <summary>Runs the commands that are not a web site. 0 is well done; 2 is refused, with words on the error output.</summary>
public static class Commands
{
    /// <summary>Commands that touch files only: no data folder, no database. Null for all others.</summary>
    public static async Task<int?> RunAloneAsync(CommandLine typed, TextWriter output, TextWriter error)
    {
        if (typed.Refusal.Length > 0)
        {
            return await RefusedAsync(error, typed.Refusal);
        }

        switch (typed.Command)
        {
            case "help":
                await output.WriteLineAsync(CommandLine.Usage);
                return 0;
            case "generate":
                return await GenerateCommand.RunAsync(typed.Rest, output, error, UntilInterrupted());
            case "match":
                return await MatchCommand.RunAsync(typed.Rest, output, error, UntilInterrupted());
            case "verify":
                return await VerifyCommand.RunAsync(typed.Rest, output, error, UntilInterrupted());
            case "match-peers":
                return await MatchPeersCommand.RunAsync(typed.Rest, output, error, UntilInterrupted());
            case "verify-peers":
                return await VerifyPeersCommand.RunAsync(typed.Rest, output, error, UntilInterrupted());
            case "generate-peers":
                return await GeneratePeersCommand.RunAsync(typed.Rest, output, error, UntilInterrupted());
            default:
                return null;
        }
    }

    /// <summary>Brings the install's database up to date, then runs a command on it. Null when the web site is wanted.</summary>
    public static async Task<int?> RunOnInstallAsync(this WebApplication app, CommandLine typed, TextWriter output, TextWriter error)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var objection = ReadInstallOptions.ObjectionTo(services.GetRequiredService<InstallOptions>());
        if (objection.Length == 0)
        {
            objection = await services.GetRequiredService<PrepareInstall>().ExecuteAsync(CancellationToken.None);
        }

        if (objection.Length > 0)
        {
            return await RefusedAsync(error, objection);
        }

        switch (typed.Command)
        {
            case "seed":
                await output.WriteLineAsync($"The demo is filled: {services.GetRequiredService<InstallOptions>().DataFolder}");
                return 0;
            case "migrate":
                await output.WriteLineAsync("The database is up to date.");
                return 0;
            case "invite":
                return await services.GetRequiredService<InviteCommand>().RunAsync(typed.Rest, output, error, CancellationToken.None);
            default:
                return null;
        }
    }

    /// <summary>The web site, until it is stopped.</summary>
    /// <param name="ready">What is said once it answers.</param>
    public static async Task<int> ServeAsync(this WebApplication app, string ready, TextWriter output, TextWriter error)
    {
        app.Lifetime.ApplicationStarted.Register(() => output.WriteLine(ready));
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return await RefusedAsync(error, $"{taken.Message} Stop what answers there, or choose another address with --urls.");
        }
    }

    private static async Task<int> RefusedAsync(TextWriter error, string words)
    {
        await error.WriteLineAsync(words);
        return 2;
    }

    /// <summary>Ctrl+C asks a command to stop and tidy up.</summary>
    private static CancellationToken UntilInterrupted()
    {
        var source = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            source.Cancel();
        };
        return source.Token;
    }
}
