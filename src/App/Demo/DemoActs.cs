using Counterpart.App.Access;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Demo;

/// <summary>What the principals of the demo have done before anybody looks: brought in files, run suggestions, finalized.</summary>
public sealed class DemoActs(FindSchoolThisYear find, ReceiveFile receive, SaveRows save, DemoDecisions decide)
{
    internal async Task PlayAsync(DemoSchool school, Actor principal, CancellationToken cancel)
    {
        if (school.Stage is DemoStage.NotTakingPart or DemoStage.Empty || await find.ExecuteAsync(principal, cancel) is not { } here)
        {
            return;
        }

        foreach (var (kind, content) in DemoFiles.For(school))
        {
            var received = Done(await receive.ExecuteAsync(principal, here, kind, new UploadedFile($"{kind}.csv".ToLowerInvariant(), content), cancel), school, kind);
            Done(await save.ExecuteAsync(principal, here, new BatchSeen(received.Id, 0), new RowsToSave([], new TypedFixes()), cancel), school, kind);
        }

        if (school.Stage is DemoStage.Suggested or DemoStage.Finalized)
        {
            Done(await decide.SuggestAsync(principal, here, cancel), school, "suggestions");
        }

        if (school.Stage is DemoStage.Finalized)
        {
            Done(await decide.FinalizeAsync(principal, here, cancel), school, "finalizing");
        }
    }

    /// <summary>A demo that cannot be filled is a bug of ours, not something to hide from whoever tries it.</summary>
    private static Outcome.Done Done(Outcome outcome, DemoSchool school, object step) => outcome as Outcome.Done
        ?? throw new InvalidOperationException($"The demo could not be filled: {school.Name}, {step}: {(outcome as Outcome.Refused)?.Objections[0].Message ?? outcome.GetType().Name}");
}
