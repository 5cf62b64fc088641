namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>What we keep of an Ed-Fi source, whatever standard it speaks: where people work, when they teach and what was observed. Nothing else leaves the reader.</summary>
internal sealed record EdFiModel
{
    public IReadOnlyList<EdFiSchool> Schools { get; init; } = [];

    public IReadOnlyList<EdFiStaff> Staff { get; init; } = [];

    public IReadOnlyList<EdFiPosition> Positions { get; init; } = [];

    public IReadOnlyList<EdFiPeriod> Periods { get; init; } = [];

    public IReadOnlyList<EdFiBellSchedule> BellSchedules { get; init; } = [];

    public IReadOnlyList<EdFiSession> Sessions { get; init; } = [];

    public IReadOnlyList<EdFiSection> Sections { get; init; } = [];

    public IReadOnlyList<EdFiTeaching> Teaching { get; init; } = [];

    public IReadOnlyList<EdFiRating> Ratings { get; init; } = [];

    /// <summary>Ratings that could not be turned into one: without a number, or outside of their scale.</summary>
    public int RatingsWithoutNumber { get; init; }

    public EdFiReport Report { get; init; } = new();

    public bool Has(FileKind kind) => kind switch
    {
        FileKind.Roster => Staff.Count > 0 && Positions.Count > 0,
        FileKind.Schedules => Teaching.Count > 0 && Sections.Count > 0,
        FileKind.Results => Ratings.Count > 0,
        _ => false,
    };

    /// <summary>Only what a table of that kind is made of.</summary>
    public EdFiModel For(FileKind kind) => kind switch
    {
        FileKind.Roster => new() { Schools = Schools, Staff = Staff, Positions = Positions, Report = Report },
        FileKind.Schedules => this with { Staff = [], Positions = [], Ratings = [] },
        _ => new() { Schools = Schools, Staff = Staff, Positions = Positions, Ratings = Ratings, RatingsWithoutNumber = RatingsWithoutNumber, Report = Report },
    };
}
