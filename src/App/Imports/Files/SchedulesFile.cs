using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>Reads schedules: what each person does when.</summary>
public static class SchedulesFile
{
    public static FileReport<ScheduleRow> Read(TextTable table, ReadSettings settings) =>
        FileCheck.Run(table, SheetKind.Schedules, new Reader(settings), settings);

    /// <summary>Hands each good period over as it is read and keeps none.</summary>
    public static FileReport<ScheduleRow> Stream(TextTable table, ReadSettings settings, Action<ReadRow<ScheduleRow>> sink) =>
        FileCheck.Run(table, SheetKind.Schedules, new Reader(settings), settings, sink);

    private sealed class Reader : RowReader<ScheduleRow>
    {
        private readonly TakenTimes _taken = new();
        private readonly List<ScheduleRow> _periods = [];
        private readonly Memo<string?> _person;
        private readonly Memo<string?> _school = new(PersonCells.OtherId);
        private readonly Memo<IReadOnlyList<string>> _days = new(DayCell.Parse);
        private readonly Memo<TimeOnly?> _times = new(TimeCell.Parse);
        private readonly Memo<PeriodKind?> _kind = new(Kind);

        public Reader(ReadSettings settings)
            : base(settings) => _person = new(KnownPerson);

        public override IReadOnlyList<Field[]> Needed { get; } = [[Field.PersonId], [Field.Day], [Field.Start], [Field.End], [Field.PeriodKind]];

        public override void Read(RowWalk row, Action<ScheduleRow> ready)
        {
            var person = row.Take(Field.PersonId, _person);
            var school = row.Take(Field.SchoolId, _school);
            var days = row.Take(Field.Day, _days);
            var start = row.Take(Field.Start, _times);
            var end = row.Take(Field.End, _times);
            var kind = row.Take(Field.PeriodKind, _kind);
            if (end <= start)
            {
                row.Problem(Field.End, $"the period ends at {TimeCell.Write(end.Value)}, before it starts", "Correct one of the two times.", ProblemKind.Contradiction);
            }

            if (!row.IsGood || kind is null)
            {
                return;
            }

            _periods.Clear();
            foreach (var day in days!)
            {
                var period = new ScheduleRow { PersonId = person!, SchoolId = school, Day = day, Start = start!.Value, End = end!.Value, Kind = kind.Value };
                _periods.Add(period);
                if (_taken.Take(period, row.Row) is { } earlier)
                {
                    row.Problem(Field.Start, $"overlaps row {earlier} on {day}", "Correct the times, or skip one of the rows.", ProblemKind.Contradiction);
                    return;
                }
            }

            _periods.ForEach(ready);
        }

        private static Parsed<PeriodKind?> Kind(string text)
        {
            const string Fix = "Type class, offered or planning.";
            return CellText.Key(text) switch
            {
                "class" or "classes" or "teaching" or "teach" or "teaches" or "instruction" or "course" or "section" => PeriodKind.Class,
                "offered" or "offer" or "offers" or "available" or "meeting" => PeriodKind.Offered,
                "planning" or "plan" or "prep" or "preparation" or "planningperiod" or "conference" or "kept" => PeriodKind.Planning,
                "lunch" or "duty" or "homeroom" or "advisory" or "recess" or "travel" or "hallduty" or "busduty" or "break" or "plc" =>
                    new Parsed<PeriodKind?> { Note = $"\"{text}\" is neither a class nor planning time, so it is not used" },
                "" => new Unreadable("the kind is missing", Fix),
                _ => new Unreadable($"\"{text}\" is not a kind of period", Fix),
            };
        }
    }
}
