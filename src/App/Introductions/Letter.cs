namespace Counterpart.App.Introductions;

/// <summary>Everything one letter says. What is not agreed is not in here, so no letter can say it.</summary>
public sealed record Letter
{
    public required string School { get; init; }
    public required string Year { get; init; }
    public required DateOnly Date { get; init; }
    public required string Principal { get; init; }
    public required string Address { get; init; }
    public required LetterPerson To { get; init; }
    public required IReadOnlyList<LetterPerson> Others { get; init; }

    /// <summary>Empty until everybody agreed.</summary>
    public required IReadOnlyList<string> Focus { get; init; }

    public required SchoolExpectations Expectations { get; init; }

    public static Letter For(MemberToIntroduce to, PairToIntroduce pair, LetterHead head) => new()
    {
        School = head.School,
        Year = head.Year,
        Date = head.Date,
        Principal = head.Principal,
        Address = head.Address,
        To = LetterPerson.Of(to),
        Others = [.. pair.Members.Where(m => m.SeatId != to.SeatId).Select(LetterPerson.Of)],
        Focus = pair.FocusIsAgreed ? pair.Focus : [],
        Expectations = pair.Expectations,
    };
}
