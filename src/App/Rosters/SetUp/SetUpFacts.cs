namespace Counterpart.App.Rosters.SetUp;

/// <summary>What the set-up list counts. Counts only: no name and no word about anybody.</summary>
public sealed record SetUpFacts
{
    public required string YearName { get; init; }
    public required DateOnly Today { get; init; }
    public DateOnly? CardsDueOn { get; init; }
    public int Teachers { get; init; }

    /// <summary>Teachers with a card in, or with "not this year".</summary>
    public int Answered { get; init; }

    public int NotThisYear { get; init; }
    public int WithoutEmail { get; init; }
    public int VacantSeats { get; init; }
    public int WithResults { get; init; }
    public int WithSchedule { get; init; }

    /// <summary>Teachers with results or a card.</summary>
    public int Known { get; init; }

    /// <summary>The day the state last loaded a file for the school; null when it did not.</summary>
    public DateOnly? StateLoadedOn { get; init; }

    public int Rules { get; init; }
    public int DraftPairs { get; init; }
    public int LockedPairs { get; init; }
    public int FinalizedPairs { get; init; }

    /// <summary>People in finalized partnerships, and with how many of them the principal has talked.</summary>
    public int Seated { get; init; }

    public int Talked { get; init; }

    /// <summary>How many of the finalized partnerships know of each other.</summary>
    public int Introduced { get; init; }

    public bool HasOwnExpectations { get; init; }

    /// <summary>Optional steps the principal marked done although nothing had to be entered.</summary>
    public IReadOnlyList<string> StepsDone { get; init; } = [];
}
