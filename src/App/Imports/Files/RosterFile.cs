using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>Reads a roster: one row a person and school.</summary>
public static class RosterFile
{
    public static FileReport<RosterRow> Read(TextTable table, ReadSettings settings) =>
        FileCheck.Run(table, SheetKind.Roster, new Reader(settings), settings);

    /// <summary>Hands each good row over as it is read and keeps none.</summary>
    public static FileReport<RosterRow> Stream(TextTable table, ReadSettings settings, Action<ReadRow<RosterRow>> sink) =>
        FileCheck.Run(table, SheetKind.Roster, new Reader(settings), settings, sink);

    private sealed class Reader : RowReader<RosterRow>
    {
        private readonly Dictionary<string, RosterEntry> _ids = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, RosterEntry> _emails = new(StringComparer.OrdinalIgnoreCase);
        private readonly Memo<string?> _other = new(PersonCells.OtherId);
        private readonly Memo<IReadOnlyList<int>> _grades = new(GradesCell.Parse);
        private const int LongestLabel = 24;
        private const int MostPeriods = 40;
        private readonly Memo<IReadOnlyList<string>> _subjects = new(Subjects);
        private readonly Memo<IReadOnlyList<string>> _periods = new(Periods);
        private readonly Memo<bool?> _yesNo = new(PersonCells.YesNo);

        public Reader(ReadSettings settings)
            : base(settings)
        {
            Needed = settings.NeedsName
                ? [[Field.PersonId, Field.Email], [Field.Name, Field.LastName]]
                : [[Field.PersonId, Field.Email]];
        }

        public override IReadOnlyList<Field[]> Needed { get; }

        public override void Read(RowWalk row, Action<RosterRow> ready)
        {
            var email = Email(row);
            var id = row.Has(Field.PersonId) ? Single(row, Field.PersonId, PersonCells.Id) : email?.ToLowerInvariant();
            var name = Name(row);
            var person = new RosterRow
            {
                PersonId = id ?? "",
                Name = name,
                Email = email,
                SchoolId = row.Take(Field.SchoolId, _other),
                Grades = row.Take(Field.Grades, _grades) ?? [],
                Subjects = row.Take(Field.Subjects, _subjects) ?? [],
                Room = row.Cell(Field.Room).ToString(),
                TaughtPeriods = row.Take(Field.TaughtPeriods, _periods) ?? [],
                Role = row.Cell(Field.Role).ToString(),
                TakingPart = row.Take(Field.TakingPart, _yesNo),
                ManagerId = NotSelf(row, Field.ManagerId, id),
                ObserverId = NotSelf(row, Field.ObserverId, id),
            };
            Compare(row, person);
            if (row.IsGood)
            {
                ready(person);
            }
        }

        public override IEnumerable<string> Closing()
        {
            const int LengthOfASocialSecurityNumber = 9;
            if (_ids.Count > 0 && _ids.Keys.All(id => id.Length == LengthOfASocialSecurityNumber && !id.AsSpan().ContainsAnyExceptInRange('0', '9')))
            {
                yield return "Every ID in this file has nine digits. If these are social security numbers, cancel and use another number: we must not have them.";
            }
        }

        private string? Email(RowWalk row)
        {
            var email = Single(row, Field.Email, PersonCells.Email);
            if (row.Cell(Field.Email).IsEmpty && (Settings.NeedsEmail || !row.Has(Field.PersonId)))
            {
                row.Problem(Field.Email, "missing. Needed to invite this person", "Type the school email address.", ProblemKind.Missing);
            }

            return email;
        }

        private string Name(RowWalk row)
        {
            var whole = row.Cell(Field.Name);
            var name = PersonCells.Name(whole.IsEmpty ? $"{row.Cell(Field.FirstName)} {row.Cell(Field.LastName)}" : whole.ToString());
            if (name.Length == 0 && Settings.NeedsName)
            {
                row.Problem(row.Has(Field.Name) ? Field.Name : Field.LastName, "the name is missing", "Type the name.", ProblemKind.Missing);
            }

            return name;
        }

        private string? NotSelf(RowWalk row, Field field, string? id)
        {
            var other = row.Take(field, _other);
            if (other is null || !string.Equals(other, id, StringComparison.OrdinalIgnoreCase))
            {
                return other;
            }

            row.Note(field, "names the person's own ID, so it is read as none");
            return null;
        }

        /// <summary>The same ID at another school is a person with two schools; at the same school it is a mistake.</summary>
        private void Compare(RowWalk row, RosterRow person)
        {
            var here = new RosterEntry(row.Row, person.Name, person.PersonId, person.SchoolId);
            if (person.PersonId.Length > 0 && !_ids.TryAdd(person.PersonId, here))
            {
                var earlier = _ids[person.PersonId];
                if (earlier.At(person.SchoolId) is { } same)
                {
                    row.Problem(Field.PersonId, $"same ID as {same}", "Type this person's own ID, or skip the row if it is the same person.", ProblemKind.Repeated);
                    return;
                }

                row.Note(Field.SchoolId, $"also listed at {earlier.School} (row {earlier.Row}): two schedules");
                _ids[person.PersonId] = here with { Earlier = earlier };
            }

            if (person.Email is { } email && !_emails.TryAdd(email, here) && !string.Equals(_emails[email].Id, person.PersonId, StringComparison.OrdinalIgnoreCase))
            {
                row.Problem(Field.Email, $"same email as {_emails[email]}", "Type this person's own address.", ProblemKind.Repeated);
            }
        }

        /// <summary>Cells that differ in every row are not worth remembering.</summary>
        private static string? Single(RowWalk row, Field field, Func<string, Parsed<string?>> parse) =>
            row.Has(field) ? row.Take(field, parse) : null;

        private static Parsed<IReadOnlyList<string>> Subjects(string text) =>
            text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        /// <summary>Commas may stand in a label: "3(A,B)".</summary>
        private static Parsed<IReadOnlyList<string>> Periods(string text) =>
            text.Split(text.Contains('(', StringComparison.Ordinal) ? [';'] : [';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(label => label.Length <= LongestLabel).Take(MostPeriods).ToList();
    }
}
