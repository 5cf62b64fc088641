using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>Reads cards: up to two things to share and two to work on, again or someone new, or not this year.</summary>
public static class CardsFile
{
    public static FileReport<CardRow> Read(TextTable table, ReadSettings settings) =>
        FileCheck.Run(table, SheetKind.Cards, new Reader(settings), settings);

    /// <summary>Hands each good line over as it is read and keeps none.</summary>
    public static FileReport<CardRow> Stream(TextTable table, ReadSettings settings, Action<ReadRow<CardRow>> sink) =>
        FileCheck.Run(table, SheetKind.Cards, new Reader(settings), settings, sink);

    private sealed class Reader : RowReader<CardRow>
    {
        private const int MostOfAKind = 2;

        private readonly Dictionary<string, List<ReadRow<CardRow>>> _cards = new(StringComparer.OrdinalIgnoreCase);
        private readonly Memo<string?> _person;
        private readonly Memo<IReadOnlyList<string>> _indicators;
        private readonly Memo<CardKind> _kind = new(CardWords.Kind);

        public Reader(ReadSettings settings)
            : base(settings)
        {
            _person = new(KnownPerson);
            _indicators = new(text => CardWords.Indicators(text, settings.Indicators));
        }

        public override IReadOnlyList<Field[]> Needed { get; } = [[Field.PersonId], [Field.CardKind]];

        public override void Read(RowWalk row, Action<CardRow> ready)
        {
            var person = row.Take(Field.PersonId, _person);
            var kind = row.Take(Field.CardKind, _kind);
            var indicators = row.Take(Field.Indicator, _indicators) ?? [];
            if (!row.IsGood)
            {
                return;
            }

            var lines = Lines(row, person!, kind, indicators);
            if (!_cards.TryGetValue(person!, out var card))
            {
                _cards[person!] = card = [];
            }

            foreach (var line in lines)
            {
                Compare(row, line, card);
                card.Add(new(row.Row, line));
            }

            if (row.IsGood)
            {
                Array.ForEach(lines, ready);
            }
            else
            {
                card.RemoveAll(entry => entry.Row == row.Row);
            }
        }

        private static CardRow[] Lines(RowWalk row, string person, CardKind kind, IReadOnlyList<string> indicators)
        {
            if (kind is not (CardKind.Share or CardKind.WorkOn))
            {
                return [new(person, kind, null)];
            }

            if (indicators.Count == 0)
            {
                row.Problem(Field.Indicator, "the indicator is missing", "Type the indicator's name or code, or skip the row.", ProblemKind.Missing);
            }

            return indicators.Select(indicator => new CardRow(person, kind, indicator)).ToArray();
        }

        private static void Compare(RowWalk row, CardRow line, List<ReadRow<CardRow>> card)
        {
            foreach (var (earlier, other) in card)
            {
                if (CardWords.Clash(line, other) is { } clash)
                {
                    row.Problem(Field.CardKind, $"{clash} row {earlier}", "Keep what the person meant and skip the other row.",
                        line == other ? ProblemKind.Repeated : ProblemKind.Contradiction);
                    return;
                }
            }

            if (card.Count(entry => entry.Value.Kind == line.Kind) == MostOfAKind)
            {
                row.Problem(Field.CardKind, $"a third line of the kind \"{CardWords.Write(line.Kind)}\"", "A card has two at most. Skip the rows the person can do without.", ProblemKind.Contradiction);
            }
        }
    }
}
