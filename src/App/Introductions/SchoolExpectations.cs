using System.Text.Json;

namespace Counterpart.App.Introductions;

/// <summary>What the school hopes partners will do, and what it gives for it. Nothing is promised until the principal says so.</summary>
public sealed record SchoolExpectations
{
    /// <summary>"every other week" unless the principal says otherwise.</summary>
    public string Interact { get; init; } = "every other week";

    /// <summary>Times each in a semester; 0 leaves the line out.</summary>
    public int ObserveTimes { get; init; } = 2;

    public int PlanTimes { get; init; } = 2;

    /// <summary>Substitute half-days promised to each pair; 0 promises none.</summary>
    public int HalfDaysEach { get; init; }

    /// <summary>Substitute half-days the school has for this; promises may not exceed it.</summary>
    public int HalfDaysOwned { get; init; }

    public bool AideCovers { get; init; }
    public bool PrincipalCovers { get; init; }
    public string OtherHelp { get; init; } = "";
    public string OwnWords { get; init; } = "";

    public static SchoolExpectations Read(string json) =>
        json.Length == 0 ? new() : JsonSerializer.Deserialize<SchoolExpectations>(json) ?? new();

    public string Write() => JsonSerializer.Serialize(this);
}
