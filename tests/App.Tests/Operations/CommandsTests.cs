using System.Diagnostics;
using Counterpart.App.Operations;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Operations;

/// <summary>The same executable, typed at a console: what it prints and the number it ends with.</summary>
public sealed class CommandsTests
{
    private static readonly string program = Path.Combine(AppContext.BaseDirectory, "Counterpart.App.dll");

    [Fact]
    public async Task Help_lists_every_command()
    {
        foreach (var word in new[] { "help", "--help" })
        {
            using var output = new StringWriter();
            using var error = new StringWriter();

            Assert.Equal(0, await Commands.RunAloneAsync(CommandLine.Read([word]), output, error));
            Assert.All(["serve", "migrate", "invite", "generate", "match", "verify"], c => Assert.Contains(c, output.ToString(), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("fly", "There is no command \"fly\"")]
    [InlineData("serve --fast", "\"--fast\" is not an option of serve")]
    [InlineData("serve --urls", "--urls wants a value after it")]
    public async Task What_is_not_understood_ends_with_two_and_says_so(string words, string says)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(2, await Commands.RunAloneAsync(CommandLine.Read(words.Split(' ')), output, error));
        Assert.Contains(says, error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    [Theory]
    [InlineData("generate")]
    [InlineData("match")]
    [InlineData("verify")]
    public async Task The_file_commands_are_wired(string command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(0, await Commands.RunAloneAsync(CommandLine.Read([command, "--help"]), output, error));
        Assert.Contains(command, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_install_is_migrated_its_first_person_invited_and_its_mistakes_refused()
    {
        var folder = Directory.CreateTempSubdirectory("counterpart-cli-");
        try
        {
            string[] install = Databases.IsPostgres
                ? ["--data", folder + "/data", "--database", Postgres.Shared.NewDatabase()]
                : ["--data", folder + "/data"];

            var migrate = await RunAsync(["migrate", .. install]);
            var invite = await RunAsync(["invite", "pat.simmons@state.example", "--role", "StateLead", "--scope", "TN", "--urls", "http://127.0.0.1:5099", .. install]);
            var wrong = await RunAsync(["invite", "pat.simmons@state.example", "--role", "Boss", "--scope", "TN", .. install]);
            var odd = await RunAsync(["invite", "--rôle", "x", .. install]);
            var demo = await RunAsync(["demo", .. install]);

            Assert.Equal((0, "The database is up to date."), (migrate.Code, migrate.Output.Trim()));
            Assert.Equal(0, invite.Code);
            Assert.Matches(@"Code: \d{3} \d{3}", invite.Output);
            Assert.Contains("http://127.0.0.1:5099/sign-in/code with pat.simmons@state.example", invite.Output, StringComparison.Ordinal);
            Assert.Equal("", invite.Error);
            Assert.Equal(2, wrong.Code);
            Assert.Contains("There is no role", wrong.Error, StringComparison.Ordinal);
            Assert.Equal(2, odd.Code);
            Assert.Contains("is not an option of invite", odd.Error, StringComparison.Ordinal);
            Assert.Equal(2, demo.Code);
            Assert.Contains("This database holds real data", demo.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. words]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (process.ExitCode, await output, await error);
    }
}
