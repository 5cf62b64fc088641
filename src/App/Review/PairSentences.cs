using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>The facts of a pair as sentences, strengths first: what one brings, then why it matters to the other. Made anew for each page, never stored.</summary>
public static class PairSentences
{
    private const int MostOnACard = 3;

    /// <summary>What the helper brings to the other, one sentence for each ground, in the order asked, from results, relative.</summary>
    public static IReadOnlyList<Bringing> Brings(BoardNames names, PairFacts pair, string helper, bool all = false)
    {
        var (one, other) = (names.Of(helper), names.Of(pair.Other(helper)));
        var (who, learner) = (BoardNames.Spoken(one, [other]), BoardNames.Spoken(other, [one]));
        var matches = pair.Brings(helper).OrderBy(m => m.Wish).Take(all ? int.MaxValue : MostOnACard);
        var opening = $"{who} brings";
        var sentences = new List<Bringing>();
        foreach (var group in matches.GroupBy(m => m.Wish))
        {
            BroughtIndicator[] what = [.. group.Select(m => new BroughtIndicator(names.Indicator(m.Indicator), Known(m.Help)))];
            sentences.Add(new Bringing(opening, what, Why(group.Key, learner, what.Length)));
            opening = "Also";
        }

        return sentences;
    }

    /// <summary>How many more indicators the helper brings than a card shows.</summary>
    public static int NotShown(PairFacts pair, string helper) => Math.Max(0, pair.Brings(helper).Count - MostOnACard);

    /// <summary>What a card says of somebody who brings nothing yet: never a lack, always the next question.</summary>
    public static string BringsNothingYet(BoardNames names, PairFacts pair, string helper, PersonFacts person)
    {
        var (one, other) = (names.Of(helper), names.Of(pair.Other(helper)));
        var (who, learner) = (BoardNames.Spoken(one, [other]), BoardNames.Spoken(other, [one]));
        return one.IsVacantSeat ? "Nothing is known of this seat yet."
            : other.IsVacantSeat ? $"What {who} can share will show when the seat is filled."
            : person is { HasResults: false, HasCard: false } ? $"No results last year and no card yet. What does {who} bring?"
            : $"What does {who} bring that {learner} would like?";
    }

    /// <summary>Quiet second lines under a person: matched all the same without results.</summary>
    public static string? WithoutResults(PersonFacts person) => person switch
    {
        { IsVacantSeat: true } or { HasResults: true } => null,
        { HasCard: true } => "No results last year. Matched on the card, time, grade and subject.",
        _ => "No results last year. Matched on time, grade and subject.",
    };

    /// <summary>"Both would like to grow in Thinking: they could learn together."</summary>
    public static string? LearnTogether(BoardNames names, PairFacts pair) => pair.LearnTogether.Count == 0
        ? null
        : $"Both would like to grow in {Words.List([.. pair.LearnTogether.Take(MostOnACard).Select(names.Indicator)])}: they could learn together.";

    /// <summary>One line for the whole pair, as a plan's table says it: "Both ways, 90 min a week".</summary>
    public static string InShort(GroupFacts group) => string.Join(", ", new[]
    {
        group.BothWays() ? "Both ways" : group.BringNothingYet.Count == group.Members.Count ? "Nothing known yet" : "One-way so far",
        TimeWords.InShort(group.Meeting, group.MinutesAWeek, group.Shared),
    });

    private static string Why(WishGround ground, string learner, int count) => ground switch
    {
        WishGround.Asked => $"which {learner} asked to work on",
        WishGround.FromResults => count == 1 ? $"a growth area for {learner} from last year’s results" : $"growth areas for {learner} from last year’s results",
        _ => count == 1 ? $"a growth area for {learner} next to other results of {learner}" : $"growth areas for {learner} next to other results of {learner}",
    };

    private static string Known(HelpGround ground) => ground switch
    {
        HelpGround.Named => "from the card",
        HelpGround.NamedByPrincipal => "as you know",
        _ => "",
    };
}
