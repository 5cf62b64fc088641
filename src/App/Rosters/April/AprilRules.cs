using Counterpart.App.Plumbing;

namespace Counterpart.App.Rosters.April;

/// <summary>When the April card is open and what it may hold. Knows no database, no clock and no web request.</summary>
public static class AprilRules
{
    private const int FirstMonth = 4;
    private const int LastMonth = 6;

    /// <summary>What may be ticked, as it is offered and counted.</summary>
    public static readonly IReadOnlyList<(Helped Thing, string Words)> Things =
    [
        (Helped.Watching, "Seeing each other teach"),
        (Helped.Plans, "Looking at lesson plans together"),
        (Helped.Talking, "Talking at a standing time"),
        (Helped.SchoolTime, "Time my school gave: a period, a substitute"),
        (Helped.Goal, "A goal we could see"),
        (Helped.Principal, "Talks with my principal"),
        (Helped.Little, "Not much, this year"),
    ];

    public static bool IsOpen(DateOnly today) => today.Month is >= FirstMonth and <= LastMonth;

    /// <summary>The day on which it opens next, or opened this spring.</summary>
    public static DateOnly OpensOn(DateOnly today) => new(today.Month > LastMonth ? today.Year + 1 : today.Year, FirstMonth, 1);

    public static DateOnly LastDay(DateOnly today) => new(OpensOn(today).Year, LastMonth, 30);

    public static IEnumerable<Objection> ObjectionsTo(AprilForm form, bool hadPartner)
    {
        if (form.Next != AprilForm.NotNextYear && Wish(form) is not { } wish)
        {
            yield return new("Form.Next", "Choose one. “No view” is an answer too.");
        }
        else if (!hadPartner && form.Next is nameof(PartnerWish.Again) or nameof(PartnerWish.SomeoneNew))
        {
            yield return new("Form.Next", "You had no partner this year. Choose “No view” or “Not next year”.");
        }

        if (form.Helped.Exists(h => !Things.Any(t => t.Thing.ToString() == h)))
        {
            yield return new("Form.Helped", "Tick only what stands on this card.");
        }
    }

    public static AprilAnswers Read(AprilForm form) => new(
        Wish(form) ?? PartnerWish.NoView, form.Next == AprilForm.NotNextYear, [.. Things.Select(t => t.Thing).Where(t => form.Helped.Contains(t.ToString()))]);

    public static bool AreSame(AprilAnswers one, AprilAnswers other) =>
        one.Wish == other.Wish && one.NotNextYear == other.NotNextYear && one.Helped.SequenceEqual(other.Helped);

    private static PartnerWish? Wish(AprilForm form) => Enum.TryParse<PartnerWish>(form.Next, out var wish) && wish.ToString() == form.Next ? wish : null;
}
