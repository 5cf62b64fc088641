using Counterpart.App.Access;
using Counterpart.App.CheckIns;
using Counterpart.App.Introductions;

namespace Counterpart.App.Demo;

/// <summary>The demo's first principal has talked with one pair this round; in summer there is no round.</summary>
public sealed class DemoCheckIns(ReadCheckIns read, NoteCheckIns note)
{
    public async Task TalkedAsync(Actor principal, PairToIntroduce pair, CancellationToken cancel)
    {
        var year = (await read.ExecuteAsync(principal, cancel))!;
        await note.TalkedAsync(principal, year, [new() { Pair = pair.PublicId, Need = CheckInNeed.Substitute, Line = "A substitute for one visit each, before the break." }], cancel);
    }
}
