namespace Counterpart.App.Rosters.People;

/// <summary>Which part of the list is shown. The word stands in the address as ?show=…</summary>
public sealed record PeopleView(string Key, string Words, Func<PersonRow, DateOnly, bool> Holds)
{
    public static readonly IReadOnlyList<PeopleView> All =
    [
        new("", "All", (p, today) => !p.HasLeft(today)),
        new("no-answer", "No answer yet", (p, today) => !p.HasLeft(today) && p.Answer == TakingPart.NoAnswerYet),
        new("yes", "Taking part", (p, today) => !p.HasLeft(today) && p.Answer == TakingPart.Yes),
        new("not-this-year", "Not this year", (p, today) => !p.HasLeft(today) && p.Answer == TakingPart.NotThisYear),
        new("no-card", "No card yet", (p, today) => !p.HasLeft(today) && !p.HasCard && p.Answer != TakingPart.NotThisYear),
        new("left", "Left", (p, today) => p.HasLeft(today)),
    ];

    public static PeopleView Of(string? key) => All.FirstOrDefault(v => v.Key == key) ?? All[0];
}
