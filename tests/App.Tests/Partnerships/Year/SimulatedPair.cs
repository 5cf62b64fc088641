namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>A finalized partnership of the simulated school, and what the year itself knows of it.</summary>
internal sealed class SimulatedPair(long id, Guid publicId, IReadOnlyList<YearPerson> people)
{
    public long Id => id;
    public Guid PublicId => publicId;
    public IReadOnlyList<YearPerson> People => people;
    public bool IsIntroduced { get; set; }
    public DateOnly IntroducedOn { get; set; }
    public bool IsOver { get; set; }

    /// <summary>How often of a hundred times these two do something when they might.</summary>
    public int Zeal { get; init; }

    /// <summary>When they did something last that counts as something together: until then a quiet spell lasts.</summary>
    public DateTime LastTogether { get; set; }

    /// <summary>Indicators that the introduction may name: agreed to by whom they are about.</summary>
    public HashSet<string> Agreed { get; } = new(StringComparer.Ordinal);

    /// <summary>Times on the wall clock that they ever set as their standing time, as a calendar file writes them.</summary>
    public HashSet<string> WallTimes { get; } = [];

    public bool IsRunning => IsIntroduced && !IsOver;

    public YearPerson Other(YearPerson me) => people.First(p => p.Id != me.Id);
}
