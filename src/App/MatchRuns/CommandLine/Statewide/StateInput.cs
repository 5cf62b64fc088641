using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>All files of a run, read and checked.</summary>
internal sealed class StateInput
{
    // Any year will do when neither the files nor the person at the keyboard name one.
    private const int YearUnsaid = 2000;

    public People People { get; } = new();

    public required FileProblems Problems { get; init; }

    public ResultTable Results { get; private set; } = new(0, [], null);

    public CardTable Cards { get; } = new();

    public WeekTable Weeks { get; } = new();

    public List<RuleRow> Rules { get; } = [];

    /// <summary>The school year partners are sought for: as told, or the one after the latest results.</summary>
    public int PresentYear { get; private set; }

    public static StateInput Read(StateFiles files, int? presentYear, int cores)
    {
        var input = new StateInput { Problems = new() };
        input.ReadRoster(files.Roster);
        if (!input.Problems.Any)
        {
            input.ReadOthers(files, presentYear, cores);
        }

        input.PresentYear = presentYear ?? input.Results.LatestYear + 1 ?? 0;
        return input;
    }

    private void ReadRoster(string path)
    {
        var settings = new ReadSettings { NeedsName = false };
        if (Open(path) is not { } table)
        {
            return;
        }

        var withoutSchool = new List<int>();
        var report = RosterFile.Stream(table, settings, row =>
        {
            People.Add(row.Value);
            if (row.Value.SchoolId is null)
            {
                withoutSchool.Add(row.Row);
            }
        });
        Problems.Add(path, report);
        if (report.Columns?.Columns.FirstOrDefault(column => column.Field == Field.SchoolId) is { } school)
        {
            withoutSchool.ForEach(row => Problems.Add(path, new RowProblem(row, ProblemKind.Missing)
            {
                ColumnName = school.Header,
                What = "the school is missing",
                Fix = "Type the school's ID.",
            }));
        }
    }

    private void ReadOthers(StateFiles files, int? presentYear, int cores)
    {
        Results = new(People.Count, TeacherRubric.Facts.Indicators, presentYear);
        var settings = new ReadSettings
        {
            Indicators = TeacherRubric.Names,
            KnownPeople = People.Ids(),
            SchoolOf = People.SchoolOf,
            Instruments = TeacherRubric.InstrumentNames,
            FindsRepeatedResults = false,
        };
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = cores },
            () => Read(files.Ratings, table => RatingsFile.Stream(table, settings with { SchoolYear = YearOf(table, presentYear) }, Sink<RatingRow>(rating => rating.PersonId, (person, rating) => Results.Add(person, rating)))),
            () =>
            {
                Read(files.Schedules, table => SchedulesFile.Stream(table, settings, Sink<ScheduleRow>(period => period.PersonId, (person, period) => Weeks.Add(person, period))));
                Weeks.Sort(People.Count);
                Read(files.Cards, table => CardsFile.Stream(table, settings, Sink<CardRow>(line => line.PersonId, Cards.Add)));
                Read(files.Rules, table => RulesFile.Stream(table, settings, row => Rules.Add(row.Value)));
            });
    }

    /// <summary>A file that says nothing about years holds one year: the one before the year partners are sought for.</summary>
    private static int? YearOf(TextTable table, int? presentYear)
    {
        var columns = ColumnGuess.Map(table.Header, SheetKind.RatingsLong, TeacherRubric.Names, remembered: null);
        return columns.Has(Field.SchoolYear) || columns.Has(Field.ObservedOn) ? null : presentYear - 1 ?? YearUnsaid;
    }

    /// <summary>Takes each row to its person's number. Rows come grouped by person, so the last answer is tried first.</summary>
    private Action<ReadRow<TRow>> Sink<TRow>(Func<TRow, string> idOf, Action<int, TRow> add)
    {
        string? last = null;
        var number = 0;
        return row =>
        {
            var id = idOf(row.Value);
            if (!ReferenceEquals(id, last))
            {
                (last, number) = (id, People.Number(id));
            }

            add(number, row.Value);
        };
    }

    private void Read<TRow>(string? path, Func<TextTable, FileReport<TRow>> read)
    {
        if (path is not null && Open(path) is { } table)
        {
            Problems.Add(path, read(table));
        }
    }

    private TextTable? Open(string path)
    {
        if (!File.Exists(path))
        {
            Problems.Add(path, new FileRefusal(FileRefusalKind.Empty, "There is no such file.", "Check the path."));
            return null;
        }

        if (!TextTable.TryOpen(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1), FileLimits.Command, out var table, out var refusal))
        {
            Problems.Add(path, refusal);
        }

        return table;
    }
}
