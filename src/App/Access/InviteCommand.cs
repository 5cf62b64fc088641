using Counterpart.App.Operations;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Access;

/// <summary><c>invite EMAIL --role ROLE --scope ID</c>: prints a one-time code and where to type it.</summary>
public sealed class InviteCommand(InvitePerson invite, InstallOptions install)
{
    private const string Usage = "invite EMAIL --role ROLE --scope ID [--name \"First Last\"]";

    public async Task<int> RunAsync(string[] words, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var typed = Read(words, out var problem);
        if (problem.Length > 0)
        {
            await error.WriteLineAsync($"{problem}\n{Usage}");
            return 2;
        }

        var (outcome, code, email) = await invite.ExecuteAsync(typed, cancel);
        if (outcome is Outcome.Done done)
        {
            await output.WriteLineAsync(
                $"""
                {done.Status}
                Code: {code}   It works for {CodeRules.Lasts.TotalMinutes:0} minutes, once. Ask again for another.
                Type it at {install.Urls.Split(';')[0].TrimEnd('/')}/sign-in/code with {email}
                """);
            return 0;
        }

        foreach (var objection in ((Outcome.Refused)outcome).Objections)
        {
            await error.WriteLineAsync($"{objection.Field}: {objection.Message}");
        }

        return 2;
    }

    private static Invitation Read(string[] words, out string problem)
    {
        var typed = new Invitation("", "", "");
        problem = "";
        for (var i = 0; i < words.Length; i++)
        {
            var isOption = words[i].StartsWith("--", StringComparison.Ordinal);
            if (isOption && (i + 1 == words.Length || words[i] is not ("--role" or "--scope" or "--name")))
            {
                problem = words[i] is "--role" or "--scope" or "--name" ? $"{words[i]} wants a value after it." : $"\"{words[i]}\" is not an option of invite.";
                return typed;
            }

            typed = words[i] switch
            {
                "--role" => typed with { Role = words[++i] },
                "--scope" => typed with { Scope = words[++i] },
                "--name" => typed with { Name = words[++i] },
                _ => typed with { Email = words[i] },
            };
        }

        return typed;
    }
}
