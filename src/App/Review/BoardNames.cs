namespace Counterpart.App.Review;

/// <summary>The names behind the pairing library's ids and codes.</summary>
public sealed class BoardNames
{
    private readonly Dictionary<string, BoardPerson> byKey;
    private readonly Dictionary<long, BoardPerson> byId;
    private readonly IReadOnlyDictionary<string, string> indicators;

    /// <param name="people">Everybody who is or was at the school this year, and the seats to be filled.</param>
    /// <param name="indicators">Names by code, in rubric order.</param>
    public BoardNames(IReadOnlyCollection<BoardPerson> people, IReadOnlyDictionary<string, string> indicators)
    {
        byKey = people.ToDictionary(p => p.Key, StringComparer.Ordinal);
        byId = people.Where(p => !p.IsVacantSeat).ToDictionary(p => p.Id);
        this.indicators = indicators;
    }

    public IEnumerable<BoardPerson> All => byKey.Values.OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase);

    /// <summary>Every indicator a person may bring, in rubric order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Indicators => indicators;

    public bool Has(string key) => byKey.ContainsKey(key);

    public BoardPerson Of(string key) => byKey.GetValueOrDefault(key) ?? new BoardPerson(key, 0, default, "Someone who left");

    public BoardPerson Of(long id) => byId.GetValueOrDefault(id) ?? new BoardPerson("", id, default, "Someone who left");

    public IReadOnlyList<BoardPerson> Of(IEnumerable<string> keys) => [.. keys.Select(Of).OrderBy(p => p.IsVacantSeat).ThenBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>The official name of an indicator.</summary>
    public string Indicator(string code) => indicators.GetValueOrDefault(code, code);

    /// <summary>How a card speaks of one of its people: the first name, or the whole name where two share it.</summary>
    public static string Spoken(BoardPerson person, IEnumerable<BoardPerson> together) =>
        together.Any(other => other.Key != person.Key && other.First == person.First) ? person.Name : person.First;
}
