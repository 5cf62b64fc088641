using Counterpart.App.MatchRuns.CommandLine;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.CommandLine;

/// <summary>Pairs administrators of neighboring districts, a state's or a nation's, from files to files.</summary>
public static class MatchPeersCommand
{
    private const string Usage = "match-peers --nominees FILE --neighbors FILE [--districts FILE] [--rules FILE] --out DIR\nPairs administrators of neighboring districts (P3) and proves the answer.";

    private static readonly CommandOption[] options =
        [.. PeerFiles.Options, new("--out", "DIR", $"folder for {PeerAnswerFiles.Pairs}, {PeerAnswerFiles.LeftOut} and {PeerAnswerFiles.Proof}"), new("--help", null, "this text")];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var typed = CommandArguments.Read(args, options);
        if (typed.Has("--help"))
        {
            await output.WriteLineAsync(CommandArguments.Help(Usage, options));
            return 0;
        }

        var cost = new RunCost();
        List<string> problems = [];
        var path = typed.Required("--out");
        typed.Positional.ForEach(word => typed.Refuse($"\"{word}\" belongs to no option."));
        var question = typed.Refusal is null ? PeerFiles.Read(typed, problems) : null;
        if (question is null || typed.Refusal is not null || problems.Count > 0)
        {
            return await RefuseAsync(typed.Refusal is { } refusal ? [$"{refusal} --help shows what match-peers understands."] : [.. problems, "Nothing was matched."], error);
        }

        await error.WriteLineAsync($"Read {Words.Count(question.Nominees.Count, "nominee")}. {cost}.");
        var answer = PeerPairer.Suggest(question, cancel);
        using var folder = new OutputFolder(path, cancel);
        PeerAnswerFiles.Write(question, answer, folder);
        folder.Finish();
        var threes = answer.Groups.Count(g => g.IsThree);
        await output.WriteLineAsync($"{Words.Count(question.Nominees.Count, "nominee")}: {Words.Count(answer.Groups.Count - threes, "pair")}, {Words.Count(threes, "group")} of three, {Words.Count(answer.LeftOut.Count, "person", "people")} without partner. In {path}. {cost}.");
        return 0;
    }

    internal static async Task<int> RefuseAsync(IEnumerable<string> words, TextWriter error)
    {
        foreach (var line in words)
        {
            await error.WriteLineAsync(line);
        }

        return 2;
    }
}
