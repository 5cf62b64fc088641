namespace Counterpart.Pairing;

/// <summary>Everything that is known about two people as partners: facts a page turns into sentences. No results, no names.</summary>
public sealed record PairFacts
{
    /// <summary>The person whose id comes first in ordinal order.</summary>
    public required string A { get; init; }

    /// <summary>The other person.</summary>
    public required string B { get; init; }

    /// <summary>Why they may not be partners; the other facts hold all the same when they were worked out.</summary>
    public ForbiddenReason Forbidden { get; init; }

    /// <summary>What A brings that B wants to grow in, in rubric order.</summary>
    public IReadOnlyList<IndicatorMatch> AHelpsB { get; init; } = [];

    /// <summary>What B brings that A wants to grow in, in rubric order.</summary>
    public IReadOnlyList<IndicatorMatch> BHelpsA { get; init; } = [];

    /// <summary>Indicators both want to grow in, in rubric order: they could learn together.</summary>
    public IReadOnlyList<string> LearnTogether { get; init; } = [];

    /// <summary>Time to meet and to watch.</summary>
    public TimeFacts Time { get; init; } = new();

    /// <summary>Grades.</summary>
    public Nearness Grade { get; init; }

    /// <summary>Subjects.</summary>
    public Nearness Subject { get; init; }

    /// <summary>The principal knows they work well together.</summary>
    public bool WorksWell { get; init; }

    /// <summary>The principal prefers this pair.</summary>
    public bool Prefer { get; init; }

    /// <summary>They were partners last year.</summary>
    public bool LastYear { get; init; }

    /// <summary>Partners last year, and both said "again".</summary>
    public bool BothAgain { get; init; }

    /// <summary>Partners last year, and either said "someone new". Who said it is nobody's business but the own.</summary>
    public bool SomeoneNew { get; init; }

    /// <summary>The points.</summary>
    public PairPoints Points { get; init; }

    /// <summary>What <paramref name="helper"/>, one of the two, brings to the other.</summary>
    public IReadOnlyList<IndicatorMatch> Brings(string helper) =>
        helper == A ? AHelpsB : helper == B ? BHelpsA : throw new ArgumentException($"{helper} is not one of the two.", nameof(helper));

    /// <summary>How many wishes are met, both directions together.</summary>
    public int WishesMet() => AHelpsB.Count + BHelpsA.Count;

    /// <summary>Each brings something.</summary>
    public bool BothWays() => AHelpsB.Count > 0 && BHelpsA.Count > 0;

    /// <summary>At least one brings something.</summary>
    public bool AnyWay() => AHelpsB.Count > 0 || BHelpsA.Count > 0;

    /// <summary>Same or next grade, or same or related subject.</summary>
    public bool Near() => Grade != Nearness.Different || Subject != Nearness.Different;

    /// <summary>The other of the two.</summary>
    public string Other(string id) => id == A ? B : A;
}
