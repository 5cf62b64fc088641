using Counterpart.App.Access;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Checking;
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
            var file = new UploadedFile($"{kind}.csv".ToLowerInvariant(), content);
            var received = school.Did(await receive.ExecuteAsync(principal, here, kind, file, cancel), kind);
            school.Did(await save.ExecuteAsync(principal, here, new BatchSeen(received.Id, 0), new RowsToSave([], new TypedFixes()), cancel), kind);
        }

        await decide.PlayAsync(school, principal, here, cancel);
    }
}
