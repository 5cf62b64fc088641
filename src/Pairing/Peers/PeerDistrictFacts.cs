namespace Counterpart.Pairing;

/// <summary>What is known about a district: how large it is and whom it teaches. An unknown fact counts as half similar.</summary>
public sealed record PeerDistrictFacts
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Students enrolled, from 1; null when unknown.</summary>
    public int? Students { get; init; }

    /// <summary>Students from families of low income, in thousandths of all students (0 to 1,000); null when unknown.</summary>
    public int? LowIncomePerMille { get; init; }
}
