using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Kinds;

/// <summary>What a roster is compared with.</summary>
internal sealed record RosterKnowledge
{
    public required DistrictPeople People { get; init; }
    public required SchoolNames School { get; init; }

    /// <summary>Addresses of the file that belong to somebody outside the district.</summary>
    public required IReadOnlySet<string> EmailsTaken { get; init; }

    public required IReadOnlyDictionary<long, TakingPart> Answers { get; init; }

    /// <summary>People who filled in a card of their own this year, or answered at another school: their word outranks a file.</summary>
    public required IReadOnlySet<long> OwnCards { get; init; }

    /// <summary>Rows for which somebody ticked "save without an address".</summary>
    public required IReadOnlySet<int> WithoutEmail { get; init; }

    /// <summary>The file has a column for addresses: only then a missing one is asked for.</summary>
    public required bool HasEmails { get; init; }
}
