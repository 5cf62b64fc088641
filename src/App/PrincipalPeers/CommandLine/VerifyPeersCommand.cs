using Counterpart.App.MatchRuns.CommandLine;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.CommandLine;

/// <summary>Checks the proof of a <c>match-peers</c> run: derives every weight from the files again, without searching.</summary>
public static class VerifyPeersCommand
{
    private const string Usage = "verify-peers DIR --nominees FILE --neighbors FILE [--districts FILE] [--rules FILE]\nChecks the proof in DIR against the files of the run.";

    private static readonly CommandOption[] options = [.. PeerFiles.Options, new("--help", null, "this text")];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var typed = CommandArguments.Read(args, options);
        if (typed.Has("--help"))
        {
            await output.WriteLineAsync(CommandArguments.Help(Usage, options));
            return 0;
        }

        if (typed.Positional.Count != 1 || !File.Exists(Path.Combine(typed.Positional[0], PeerAnswerFiles.Proof)))
        {
            typed.Refuse($"verify-peers needs the folder of a run, with {PeerAnswerFiles.Proof} in it.");
        }

        var cost = new RunCost();
        List<string> problems = [];
        var question = typed.Refusal is null ? PeerFiles.Read(typed, problems) : null;
        if (question is null || typed.Refusal is not null || problems.Count > 0)
        {
            return await MatchPeersCommand.RefuseAsync(typed.Refusal is { } refusal ? [refusal] : problems, error);
        }

        var wrong = await PeerAnswerFiles.ReadAsync(Path.Combine(typed.Positional[0], PeerAnswerFiles.Proof), cancel) is { } answer
            ? PeerVerification.Check(question, answer)
            : [new(VerificationProblemKind.Proof, "the file is damaged")];
        foreach (var problem in wrong)
        {
            await error.WriteLineAsync($"{problem.Kind}: {problem.Detail}.");
        }

        await output.WriteLineAsync(wrong.Count == 0 ? $"The proof holds for {Words.Count(question.Nominees.Count, "nominee")}. {cost}." : "The proof does not hold.");
        return wrong.Count == 0 ? 0 : 1;
    }
}
