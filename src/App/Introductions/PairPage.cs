using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Review;

namespace Counterpart.App.Introductions;

/// <summary>One page that the people of a partnership share, safe to leave on a desk: only what its owner agreed to, and a focus only when everybody did.</summary>
public sealed record PairPage
{
    public required LetterHead Head { get; init; }
    public required Guid Pair { get; init; }
    public required IReadOnlyList<LetterPerson> People { get; init; }

    /// <summary>Empty until everybody agreed.</summary>
    public required IReadOnlyList<string> Focus { get; init; }

    public required SchoolExpectations Expectations { get; init; }
    public string Code => ShortCode.Of(Pair);
    public string Names => Words.List([.. People.Select(p => p.Name)]);

    public static PairPage For(PairToIntroduce pair, LetterHead head) => new()
    {
        Head = head,
        Pair = pair.PublicId,
        People = [.. pair.Members.Select(LetterPerson.Of)],
        Focus = pair.FocusIsAgreed ? pair.Focus : [],
        Expectations = pair.Expectations,
    };

    public IEnumerable<(string Label, string Words)> Facts()
    {
        foreach (var person in People.Where(p => p.WorkAndRoom.Length > 0))
        {
            yield return (person.Name, person.WorkAndRoom);
        }

        foreach (var person in People.Where(p => p.AgreedToBrings))
        {
            yield return ($"{person.FirstName} brings", string.Join("; ", person.Brings));
        }

        if (Focus.Count > 0)
        {
            yield return ("Our focus together", string.Join("; ", Focus));
        }

        if (Rotation.Of(People.Select(p => p.Name)) is { Length: > 0 } turns)
        {
            yield return ("Taking turns", turns);
        }

        yield return ("First meeting", LetterSentences.First);
    }
}
