namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Paths of the files a state's question is made of.</summary>
internal sealed record StateFiles(string Roster)
{
    public string? Ratings { get; init; }

    public string? Cards { get; init; }

    public string? Schedules { get; init; }

    public string? Rules { get; init; }

    /// <summary>Options that name these files.</summary>
    public static IReadOnlyList<CommandOption> Options { get; } =
    [
        new("--roster", "FILE", "person_id, name, email, school_id, grades, subjects, taking_part, manager_id, observer_id"),
        new("--ratings", "FILE", "one result a row, or one column an indicator"),
        new("--cards", "FILE", "person_id, kind (share, work-on, again, new, not-this-year), indicator"),
        new("--schedules", "FILE", "person_id, day, start, end, kind (class, offered, planning)"),
        new("--rules", "FILE", "school_id, person_a, person_b, rule (never, always, prefer, works-well)"),
    ];

    public static StateFiles Read(CommandArguments typed) => new(typed.Required("--roster"))
    {
        Ratings = typed["--ratings"],
        Cards = typed["--cards"],
        Schedules = typed["--schedules"],
        Rules = typed["--rules"],
    };
}
