using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Rules;

/// <summary>Says something about two people. A new word about the same two replaces the old one.</summary>
public sealed class SetRule(AppDb db, Drafts drafts, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, string? first, string? second, RuleKind kind, CancellationToken cancel)
    {
        var names = await read.NamesAsync(actor, here, cancel);
        var (one, other) = (names.Of(first ?? ""), names.Of(second ?? ""));
        var objections = RuleRules.Check(one.Id, other.Id, names.All.Where(p => !p.IsVacantSeat).Select(p => p.Id).ToHashSet());
        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        await SetPersonRule.ExecuteAsync(db, (actor, here, read.Now), (one.Id, other.Id), kind, cancel);
        db.Record(actor, read.Now, "rule.set", "", one.Id, other.Id);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Refused("First", "Somebody else set a rule for these two at the same moment. It stands in the list below.");
        }

        var together = (await drafts.LatestAsync(here, cancel))?.Pairs.Any(p => p.Has(one.Key) && p.Has(other.Key)) == true;
        return new Outcome.Done($"{RuleWords.Did(kind, one.Name, other.Name)}. {Next(kind, together)}");
    }

    private static string Next(RuleKind kind, bool together) => kind switch
    {
        RuleKind.Never when together => "They are together in the draft now: look at them first.",
        RuleKind.Never => "This holds at once.",
        _ when together => "They are together in the draft already.",
        _ => "This counts from the next run.",
    };
}
