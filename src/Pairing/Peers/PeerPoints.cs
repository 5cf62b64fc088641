using System.Globalization;

namespace Counterpart.Pairing;

/// <summary>The points of a pair of administrators: whole numbers from -10,000 to 10,000. Source: <c>pairing.md</c>, P3.</summary>
public sealed record PeerPoints
{
    /// <summary>The first indicator that one works on and the other could share, in each direction. Default 60.</summary>
    public int FirstMatch { get; init; } = 60;

    /// <summary>The second one of a direction; a third adds nothing. Default 25.</summary>
    public int SecondMatch { get; init; } = 25;

    /// <summary>Hundredths that a match counts when one of its ends was seen in results only. Default 60.</summary>
    public int ResultsWeight { get; init; } = 60;

    /// <summary>Schools of the same level. Default 60.</summary>
    public int SameLevel { get; init; } = 60;

    /// <summary>Districts of the same size (half) and with the same share of students of low income (half). Default 40.</summary>
    public int Similar { get; init; } = 40;

    /// <summary>No way between them; it falls to nothing at <see cref="FarMiles"/>. Default 40.</summary>
    public int Near { get; init; } = 40;

    /// <summary>Miles from which nearness adds nothing, 1 to 1,000. Default 60.</summary>
    public int FarMiles { get; init; } = 60;

    /// <summary>Every school day is free for both. Default 30.</summary>
    public int FreeDays { get; init; } = 30;

    /// <summary>Last year's partners who both said "again". Default 60.</summary>
    public int BothAgain { get; init; } = 60;

    /// <summary>Last year's partners, and either said "someone new". Default -80.</summary>
    public int SomeoneNew { get; init; } = -80;

    /// <summary>True when somebody left over joins a pair as a group of three. Default on.</summary>
    public bool GroupOfThree { get; init; } = true;

    /// <summary>Shuffles nominees before the search and so decides between answers that are equal in everything else.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The settings as canonical text: one <c>name=value</c> a line, always in the same order.</summary>
    public string ToText() => string.Create(
        CultureInfo.InvariantCulture,
        $"first-match={FirstMatch}\nsecond-match={SecondMatch}\nresults-weight={ResultsWeight}\nsame-level={SameLevel}\nsimilar={Similar}\nnear={Near}\nfar-miles={FarMiles}\nfree-days={FreeDays}\nboth-again={BothAgain}\nsomeone-new={SomeoneNew}\ngroup-of-three={(GroupOfThree ? 1 : 0)}\nseed={Seed}\n");
}
