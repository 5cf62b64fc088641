namespace Counterpart.Pairing;

/// <summary>All settings of a run. The text of <see cref="ToText"/> repeats the run bit for bit together with the same input.</summary>
public sealed record PairingSettings
{
    /// <summary>What kind of partnership is sought. Default two-way.</summary>
    public PairingMode Mode { get; init; }

    /// <summary>Who gets a partner. Default everyone taking part.</summary>
    public PairingAim Aim { get; init; }

    /// <summary>What a good pair is, when only good pairs are wanted.</summary>
    public GoodPair GoodEnough { get; init; }

    /// <summary>True to let as many people as possible have at least one wish met before points count. Default off.</summary>
    public bool CoverageFirst { get; init; }

    /// <summary>True when a person left over joins a pair as a group of three. Default on; never in research mode.</summary>
    public bool GroupOfThree { get; init; } = true;

    /// <summary>How much each block counts.</summary>
    public Emphases Emphases { get; init; } = new();

    /// <summary>The points.</summary>
    public PointValues Points { get; init; } = new();

    /// <summary>Subjects that count as related, family by family; compared without regard to case and outer spaces.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SubjectFamilies { get; init; } = DefaultSubjectFamilies.All;

    /// <summary>Shuffles people before the search and so decides between answers that are equal in everything else.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The settings as canonical text: one <c>name=value</c> a line, always in the same order.</summary>
    public string ToText() => SettingsText.Write(this);

    /// <summary>Reads the text of <see cref="ToText"/>; a name that is missing keeps its default.</summary>
    /// <exception cref="FormatException">A line that is no <c>name=value</c>, an unknown name, or a value out of range.</exception>
    public static PairingSettings Parse(string text) => SettingsText.Read(text);
}
