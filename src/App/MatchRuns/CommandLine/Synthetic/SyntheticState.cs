using System.Text;

namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>Writes the four files of a synthetic state, school by school, on all cores; the bytes are the same on any number of them.</summary>
internal sealed class SyntheticState(IReadOnlyList<IndicatorShape> shapes, string instrument)
{
    private const int SchoolsAtOnce = 64;

    private static readonly (string Name, string Header, Func<MadeSchool, RowBytes> Rows)[] Files =
    [
        ("roster.csv", "person_id,name,email,school_id,grades,subjects,taking_part,manager_id,observer_id\n", school => school.Roster),
        ("ratings.csv", "person_id,school_year,instrument,indicator,score,observed_on,observer_id\n", school => school.Ratings),
        ("cards.csv", "person_id,kind,indicator\n", school => school.Cards),
        ("schedules.csv", "person_id,day,start,end,kind\n", school => school.Schedules),
    ];

    /// <summary>Returns how many people were made up.</summary>
    public async Task<int> WriteAsync(IReadOnlyList<SchoolListing> schools, long seed, OutputFolder folder, Action<int> progress)
    {
        var people = 0;
        var streams = Files.Select(file => folder.Create(file.Name)).ToArray();
        try
        {
            for (var i = 0; i < Files.Length; i++)
            {
                await streams[i].WriteAsync(Encoding.UTF8.GetBytes(Files[i].Header), folder.Cancel);
            }

            for (var first = 0; first < schools.Count; first += SchoolsAtOnce)
            {
                var made = new MadeSchool[Math.Min(SchoolsAtOnce, schools.Count - first)];
                var start = first;
                Parallel.For(0, made.Length, new ParallelOptions { CancellationToken = folder.Cancel }, i => made[i] = MadeSchool.Make(schools[start + i], seed, shapes, instrument));
                foreach (var school in made)
                {
                    people += school.People;
                    for (var i = 0; i < Files.Length; i++)
                    {
                        await streams[i].WriteAsync(Files[i].Rows(school).Written, folder.Cancel);
                    }
                }

                progress(first + made.Length);
            }
        }
        finally
        {
            foreach (var stream in streams)
            {
                await stream.DisposeAsync();
            }
        }

        return people;
    }
}
