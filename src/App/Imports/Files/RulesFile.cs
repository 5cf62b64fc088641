using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>Reads rules: who must, must not, should or works well together.</summary>
public static class RulesFile
{
    public static FileReport<RuleRow> Read(TextTable table, ReadSettings settings) =>
        FileCheck.Run(table, SheetKind.Rules, new Reader(settings), settings);

    /// <summary>Hands each good rule over as it is read and keeps none.</summary>
    public static FileReport<RuleRow> Stream(TextTable table, ReadSettings settings, Action<ReadRow<RuleRow>> sink) =>
        FileCheck.Run(table, SheetKind.Rules, new Reader(settings), settings, sink);

    private sealed class Reader : RowReader<RuleRow>
    {
        private readonly Dictionary<(string, string), List<ReadRow<RuleRow>>> _pairs = [];
        private readonly Dictionary<string, ReadRow<RuleRow>> _always = new(StringComparer.OrdinalIgnoreCase);
        private readonly Memo<string?> _person;
        private readonly Memo<string?> _school = new(PersonCells.OtherId);
        private readonly Memo<RuleKind> _kind = new(Kind);

        public Reader(ReadSettings settings)
            : base(settings) => _person = new(KnownPerson);

        public override IReadOnlyList<Field[]> Needed { get; } = [[Field.PersonA], [Field.PersonB], [Field.Rule]];

        public override void Read(RowWalk row, Action<RuleRow> ready)
        {
            var a = row.Take(Field.PersonA, _person);
            var b = row.Take(Field.PersonB, _person);
            var kind = row.Take(Field.Rule, _kind);
            var school = row.Take(Field.SchoolId, _school);
            if (!row.IsGood)
            {
                return;
            }

            var rule = new RuleRow(school, a!, b!, kind);
            Compare(row, rule);
            CompareSchools(row, rule);
            if (row.IsGood)
            {
                Remember(row.Row, rule);
                ready(rule);
            }
        }

        private void Compare(RowWalk row, RuleRow rule)
        {
            if (string.Equals(rule.PersonA, rule.PersonB, StringComparison.OrdinalIgnoreCase))
            {
                row.Problem(Field.PersonB, "the same person twice", "Type the other person's ID.", ProblemKind.Contradiction);
                return;
            }

            foreach (var (earlier, other) in _pairs.GetValueOrDefault(Key(rule), []))
            {
                if (other.Kind == rule.Kind)
                {
                    row.Problem(Field.Rule, $"the same rule as row {earlier}", "Skip this row.", ProblemKind.Repeated);
                    return;
                }

                if (RuleKind.Never == other.Kind || RuleKind.Never == rule.Kind)
                {
                    row.Problem(Field.Rule, $"rows {earlier} and {row.Row} cannot both hold", "Keep the one that is meant and skip the other.", ProblemKind.Contradiction);
                    return;
                }
            }

            foreach (var person in rule.Kind == RuleKind.Always ? new[] { rule.PersonA, rule.PersonB } : [])
            {
                if (_always.TryGetValue(person, out var other))
                {
                    row.Problem(Field.Rule, $"{person} already has an \"always\" with somebody else in row {other.Row}", "A person has one partner. Keep one of the two.", ProblemKind.Contradiction);
                    return;
                }
            }
        }

        private void CompareSchools(RowWalk row, RuleRow rule)
        {
            var (ofA, ofB) = (Settings.SchoolOf?.Invoke(rule.PersonA), Settings.SchoolOf?.Invoke(rule.PersonB));
            if (ofA is not null && ofB is not null && !string.Equals(ofA, ofB, StringComparison.OrdinalIgnoreCase))
            {
                row.Problem(Field.PersonB, $"the two are at different schools, {ofA} and {ofB}", "Correct the ID, or skip this row.", ProblemKind.Contradiction);
            }
        }

        private void Remember(int row, RuleRow rule)
        {
            if (!_pairs.TryGetValue(Key(rule), out var rules))
            {
                _pairs[Key(rule)] = rules = [];
            }

            rules.Add(new(row, rule));
            if (rule.Kind == RuleKind.Always)
            {
                _always[rule.PersonA] = _always[rule.PersonB] = new(row, rule);
            }
        }

        private static (string, string) Key(RuleRow rule)
        {
            var (a, b) = (rule.PersonA.ToUpperInvariant(), rule.PersonB.ToUpperInvariant());
            return string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
        }

        private static Parsed<RuleKind> Kind(string text)
        {
            const string Fix = "Type never, always, prefer or works-well.";
            return CellText.Key(text) switch
            {
                "never" or "neverpair" or "keepapart" or "apart" => RuleKind.Never,
                "always" or "alwayspair" or "together" or "must" => RuleKind.Always,
                "prefer" or "preferred" or "preferpair" => RuleKind.Prefer,
                "workswell" or "workswelltogether" or "workwell" => RuleKind.WorksWell,
                "" => new Unreadable("the rule is missing", Fix),
                _ => new Unreadable($"\"{text}\" is not a rule we know", Fix),
            };
        }
    }
}
