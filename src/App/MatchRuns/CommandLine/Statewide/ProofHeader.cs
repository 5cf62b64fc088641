using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>The first line of proof.jsonl: what all schools of the run have in common.</summary>
internal sealed record ProofHeader
{
    public const string ThisFormat = "counterpart proof 1";

    public required string Format { get; init; }

    public required string EngineVersion { get; init; }

    public required long Seed { get; init; }

    /// <summary>The year partners were sought for, by the year it begins in.</summary>
    public required int SchoolYear { get; init; }

    public required int Schools { get; init; }

    /// <summary>Whether the settings can be read at all; whether they are the right ones is told by their digest.</summary>
    public bool HasReadableSettings()
    {
        try
        {
            PairingSettings.Parse(Settings);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The settings as canonical text; their digest stands in every line.</summary>
    public required string Settings { get; init; }
}
