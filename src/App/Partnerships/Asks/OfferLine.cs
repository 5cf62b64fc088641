namespace Counterpart.App.Partnerships.Asks;

/// <summary>An offer of time as the pair and its leaders read it.</summary>
public sealed record OfferLine
{
    public required Guid PublicId { get; init; }
    public required long PairId { get; init; }
    public required DateOnly Day { get; init; }

    /// <summary>Day and hours in words.</summary>
    public required string When { get; init; }

    /// <summary>"a substitute covers".</summary>
    public required string Covered { get; init; }

    /// <summary>May be empty.</summary>
    public required string Note { get; init; }

    public required string By { get; init; }
    public required DateTime OfferedAt { get; init; }
    public required OfferAnswer? Answer { get; init; }
    public required string AnsweredBy { get; init; }
    public required OfferResult? Result { get; init; }
    public required DateOnly? ResultOn { get; init; }
    public required int Version { get; init; }

    /// <summary>Waits for the pair to say whether it works.</summary>
    public bool AwaitsAnswer(DateOnly today) => Answer is null && Result is null && Day >= today;

    /// <summary>Its day has come, and nobody said what became of it.</summary>
    public bool AwaitsResult(DateOnly today) => Result is null && Answer != OfferAnswer.AnotherTime && Day <= today;

    /// <summary>What the pair said can be changed while nobody recorded what became of it.</summary>
    public bool MayChangeAnswer(DateOnly today) => Answer is not null && Result is null && AskRules.MayChange(Day, today);

    public bool MayChangeResult(DateOnly today) => Result is not null && AskRules.MayChange(Day, today);

    /// <summary>What can have become of it besides what is recorded. Where another time suits the pair, it cannot have taken place.</summary>
    public IEnumerable<(OfferResult Result, string Words)> OtherResults => AskWords.Results.Where(r => r.Result != Result && (r.Result != OfferResult.Filled || Answer != OfferAnswer.AnotherTime));

    /// <summary>Its day is past, and nobody said what became of it: a promise not kept yet, as far as anybody knows.</summary>
    public bool IsUnkept(DateOnly today) => AwaitsResult(today) && Day < today;
}
