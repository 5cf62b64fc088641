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
        var made = new MadeSchool();
        var dice = new Dice(seed, school.Id);
        var leniency = dice.Normal();
        var results = new ResultsMaker(shapes, instrument);
        var cards = new CardsMaker(shapes);
        var schedules = new SchedulesMaker(Timetable.Pick(school.Level, dice), dice);
        foreach (var person in new StaffMaker(school, dice).Make())
        {
            made.AddToRoster(person, school);
            var profile = new MadeProfile(shapes, leniency, dice);
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
