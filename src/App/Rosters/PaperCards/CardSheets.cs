using Counterpart.App.Programs;
using Counterpart.App.Rosters.Cards;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Rosters.PaperCards;

/// <summary>What stands on paper cards before anybody has written on them.</summary>
public sealed class CardSheets(LastYearsPartners lastYear, CardReaders readers)
{
    public async Task<IReadOnlyList<PaperCard>> ForAsync(IReadOnlyList<PersonRow> people, SchoolThisYear here, CancellationToken cancel)
    {
        var partners = await lastYear.AllAsync(here, [.. people.Select(p => p.PersonId)], cancel);
        return [.. people.Select(p => new PaperCard(p, partners.GetValueOrDefault(p.PersonId) ?? []))];
    }

    public Task<IReadOnlyList<string>> ReadersAsync(SchoolThisYear here, CancellationToken cancel) => readers.NamesAsync(here, cancel);
}
