using Counterpart.App.Partnerships;

namespace Counterpart.App.Introductions;

/// <summary>Everything one letter says. What is not agreed is not in here, so no letter can say it.</summary>
public sealed record Letter
{
    public required string School { get; init; }
    public required string Year { get; init; }
    public required DateOnly Date { get; init; }
    public required string Principal { get; init; }
    /// <summary>Where people sign in, as paper says it.</summary>
    public required string Address { get; init; }

    /// <summary>Leads a person who is signed in to the partnership's page: <see cref="ShortCode"/>.</summary>
    public required string Code { get; init; }

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
        Address = head.ShortAddress,
        Code = ShortCode.Of(pair.PublicId),
        To = LetterPerson.Of(to),
        Others = [.. pair.Members.Where(m => m.SeatId != to.SeatId).Select(LetterPerson.Of)],
        Focus = pair.FocusIsAgreed ? pair.Focus : [],
        Expectations = pair.Expectations,
    };
}
