namespace Counterpart.Pairing;

/// <summary>One setting: its name, its range, and how to read and write it.</summary>
internal sealed record SettingLine(string Name, long Least, long Most)
{
    public required Func<PairingSettings, long> Get { get; init; }

    public required Func<PairingSettings, long, PairingSettings> Set { get; init; }

    public long Checked(long value) => value >= Least && value <= Most
        ? value
        : throw new FormatException($"{Name} is {value}; it must be from {Least} to {Most}.");
}
