using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.MatchRuns.CommandLine;
using Counterpart.App.MatchRuns.CommandLine.Synthetic;

namespace Counterpart.App.Demo;

/// <summary>The files a demo school brings in: made up from a seed, except the names of Cedar Hollow, which come from the sample roster.</summary>
internal static class DemoFiles
{
    private const long Seed = 20260803;

    /// <summary>The sample as a person would download it: four rows ask for a look.</summary>
    public static string SampleRoster()
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream("examples/sample-roster.csv")
            ?? throw new InvalidOperationException("The sample roster is not in this build");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IReadOnlyList<(FileKind Kind, byte[] Content)> For(DemoSchool school)
    {
        var listing = new SchoolListing(school.District, school.Number) { Name = school.Name, Level = school.Level, Teachers = school.Teachers };
        var dice = new Dice(Seed, listing.Id);
        var made = MadeSchool.Of(listing, dice, d => school.IsCedarHollow ? CedarHollow() : Teachers(new StaffMaker(listing, d).Make()), (IndicatorShape.All, TeacherRubric.Instrument));
        var roster = school.IsCedarHollow
            ? Encoding.UTF8.GetBytes(Mended(SampleRoster()))
            : File("person_id,name,email,school_id,grades,subjects,taking_part,manager_id,observer_id", made.Roster);
        return
        [
            (FileKind.Roster, roster),
            (FileKind.Results, File("person_id,school_year,instrument,indicator,score,observed_on,observer_id", made.Ratings)),
            (FileKind.Cards, File("person_id,kind,indicator", made.Cards)),
            (FileKind.Schedules, File("person_id,day,start,end,kind", made.Schedules)),
        ];
    }

    /// <summary>What the district calls a leader of the school in its files.</summary>
    public static string LeaderId(DemoSchool school, int number) => school.IsCedarHollow ? $"CHP{number}" : $"{school.District}{school.Number}P{number:000}";

    private static List<MadePerson> Teachers(List<MadePerson> all) => [.. all.Where(p => !p.IsLeader)];

    private static List<MadePerson> CedarHollow() =>
    [
        .. Mended(SampleRoster()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .Select((cell, i) => new MadePerson(cell[0], cell[1])
            {
                Grades = cell[3],
                Subjects = cell[4],
                TakingPart = "yes",
                ObserverId = i % 2 == 0 ? "CHP1" : "CHP2",
                Team = cell[3].Contains(';', StringComparison.Ordinal) ? -1 : cell[3][0] - '6',
                IsNewHire = cell[1] is "Jasmine Cole" or "Zoe Pickett",
                IsItinerant = false,
            }),
    ];

    /// <summary>The four rows as they are after somebody looked at them.</summary>
    private static string Mended(string roster) => roster.ReplaceLineEndings("\n")
        .Replace(",7/8,", ",7;8,", StringComparison.Ordinal)
        .Replace("CH1019,Nia Ford,,", "CH1019,Nia Ford,nia.ford@cedarhollow.example,", StringComparison.Ordinal)
        .Replace("\n,,,,,\n", "\n", StringComparison.Ordinal)
        .Replace("CH1012,Shauna Lee", "CH1041,Shauna Lee", StringComparison.Ordinal);

    private static byte[] File(string header, RowBytes rows) => [.. Encoding.UTF8.GetBytes(header + "\n"), .. rows.Written.Span];
}
