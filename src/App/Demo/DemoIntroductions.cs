using Counterpart.App.Access;
using Counterpart.App.Introductions;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Demo;

/// <summary>Two partnerships of the first school know of each other, one is ready to be introduced, one still waits for its conversations.</summary>
public sealed class DemoIntroductions(IntroductionParts parts, PairChanges changes, IntroducePairs introduce, DemoFirstWeeks after)
{
    /// <summary>The teacher persona, whose partnership is among the first.</summary>
    public const string First = "Ana Ortiz";

    private const string Questioning = "QU";
    private const int TalkedWith = 3;
    private const int Told = 2;

    public async Task<Outcome> PlayAsync(Actor principal, CancellationToken cancel)
    {
        var (here, all) = (await parts.AllAsync(principal, cancel))!.Value;
        var firstOnes = all.OrderByDescending(p => p.People.Any(m => m.Name == First)).Take(TalkedWith).Select(p => p.PublicId).ToList();
        foreach (var id in firstOnes)
        {
            await TalkAsync(principal, id, cancel);
        }

        var told = firstOnes.Take(Told).ToList();
        var (_, now) = (await parts.AllAsync(principal, cancel))!.Value;
        var done = await introduce.ExecuteAsync(principal, here, [.. now.Where(p => told.Contains(p.PublicId)).Select(p => new PairSeen(p.PublicId, p.Version))], onPaper: false, cancel);
        return done is Outcome.Done ? await after.PlayAsync(principal, now.Single(p => p.PublicId == told[0]), now.Single(p => p.PublicId == told[^1]), cancel) : done;
    }

    /// <summary>The principal has talked with everybody in it, and all agreed to everything; a focus that was still open was chosen in the talk.</summary>
    private async Task TalkAsync(Actor principal, Guid id, CancellationToken cancel)
    {
        var (here, first) = (await parts.OneAsync(principal, id, cancel))!.Value;
        if (first.Focus.Count == 0)
        {
            await changes.SetFocusAsync(principal, id, first.Version, [Questioning], cancel);
        }

        foreach (var person in first.People)
        {
            var (_, pair) = (await parts.OneAsync(principal, id, cancel))!.Value;
            await changes.NoteTalkAsync(principal, id, pair.Version, new TalkNote(person.SeatId, true, true, true, here.Today), cancel);
        }
    }
}
