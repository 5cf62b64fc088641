namespace Counterpart.Pairing;

/// <summary>A school's answer as it is stored: together with the question it can be checked and repeated bit for bit.</summary>
public sealed record AnswerRecord
{
    /// <summary>The groups, kept ones included, ascending by first member.</summary>
    public required IReadOnlyList<PlanGroup> Groups { get; init; }

    /// <summary>Everybody in no group, ascending by id.</summary>
    public required IReadOnlyList<LeftOutPerson> LeftOut { get; init; }

    /// <summary>The engine's proof.</summary>
    public required EngineProof Proof { get; init; }

    /// <summary>Version of the engine and of the rules of pairing.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>The settings, as <see cref="PairingSettings.ToText"/> gives them; the seed is among them.</summary>
    public required string Settings { get; init; }

    /// <summary>SHA-256 of the settings text, 64 lower-case hexadecimal digits.</summary>
    public required string SettingsDigest { get; init; }

    /// <summary>SHA-256 of everything else in the question in canonical form, independent of the order of any list; 64 hexadecimal digits.</summary>
    public required string InputDigest { get; init; }
}
