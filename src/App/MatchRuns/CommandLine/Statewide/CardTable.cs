using Counterpart.App.Imports.Files;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>The cards of everybody who sent one.</summary>
internal sealed class CardTable
{
    private readonly Dictionary<int, List<CardRow>> _cards = [];

    public void Add(int person, CardRow line)
    {
        if (!_cards.TryGetValue(person, out var card))
        {
            _cards[person] = card = [];
        }

        card.Add(line);
    }

    public bool SaysNotThisYear(int person) => Of(person).Any(line => line.Kind == CardKind.NotThisYear);

    public IReadOnlyList<string> Indicators(int person, CardKind kind) =>
        Of(person).Where(line => line.Kind == kind && line.Indicator is not null).Select(line => line.Indicator!).ToArray();

    public PartnerWish Wish(int person) =>
        Of(person).Any(line => line.Kind == CardKind.Again) ? PartnerWish.Again
        : Of(person).Any(line => line.Kind == CardKind.SomeoneNew) ? PartnerWish.SomeoneNew : PartnerWish.NoView;

    private List<CardRow> Of(int person) => _cards.GetValueOrDefault(person, []);
}
