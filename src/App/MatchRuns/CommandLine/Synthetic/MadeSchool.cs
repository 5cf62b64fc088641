namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>The rows of one school for each of the four files.</summary>
internal sealed class MadeSchool
{
    public RowBytes Roster { get; } = new();

    public RowBytes Ratings { get; } = new();

    public RowBytes Cards { get; } = new();

    public RowBytes Schedules { get; } = new();

    public int People { get; private set; }

    public static MadeSchool Make(SchoolListing school, long seed, IReadOnlyList<IndicatorShape> shapes, string instrument)
    {
        var dice = new Dice(seed, school.Id);
        return Of(school, dice, d => new StaffMaker(school, d).Make(), (shapes, instrument));
    }

    /// <summary>The same for people who are given: the demo's have names.</summary>
    public static MadeSchool Of(
        SchoolListing school, Dice dice, Func<Dice, IReadOnlyList<MadePerson>> staff, (IReadOnlyList<IndicatorShape> Shapes, string Instrument) rubric)
    {
        var made = new MadeSchool();
        var leniency = dice.Normal();
        var results = new ResultsMaker(rubric.Shapes, rubric.Instrument);
        var cards = new CardsMaker(rubric.Shapes);
        var schedules = new SchedulesMaker(Timetable.Pick(school.Level, dice), dice);
        foreach (var person in staff(dice))
        {
            made.AddToRoster(person, school);
            var profile = new MadeProfile(rubric.Shapes, leniency, dice);
            results.Write(person, profile, dice, made.Ratings);
            var answered = cards.Write(person, profile, dice, made.Cards);
            schedules.Write(person, answered, made.Schedules);
            made.People++;
        }

        return made;
    }

    private void AddToRoster(MadePerson person, SchoolListing school)
    {
        AddToRoster(person, school.Id);
        if (person.IsItinerant)
        {
            AddToRoster(person, school.NeighborId!);
        }
    }

    private void AddToRoster(MadePerson person, string schoolId) => Roster
        .Add(person.Id).Add(person.Name).Add($"{person.Id}@schools.example").Add(schoolId)
        .Add(person.Grades).Add(person.Subjects).Add(person.TakingPart).Add(person.ManagerId).Add(person.ObserverId).EndRow();
}
