using Counterpart.App.Organizations.Counties;
using Counterpart.App.PrincipalPeers.Matches;

namespace Counterpart.App.PrincipalPeers.Map;

/// <summary>The map of a draft: the same pairs as the table, by number.</summary>
public sealed record PeerMap
{
    private const string Eastern = "America/New_York";
    private const int MostNumbers = 3;

    public required MapLayers Layers { get; init; }
    public required IReadOnlyList<MapLine> Lines { get; init; }

    /// <summary>Counties with nominees: how many, and how many of them have no partner.</summary>
    public required IReadOnlyList<(CountyShape County, int People, int Alone)> Dots { get; init; }

    private readonly HashSet<string> noAnswer = new(StringComparer.Ordinal);
    private readonly HashSet<string> eastern = new(StringComparer.Ordinal);

    /// <returns>Null when there is no shape for any of it.</returns>
    public static PeerMap? Of(PeerBoard board, MapLayers layers)
    {
        var people = board.Loaded.People.Where(p => CountyShapes.Find(p.CountyFips) is not null).ToList();
        if (people.Count == 0)
        {
            return null;
        }

        var alone = board.Alone.Select(a => a.Person.Id).ToHashSet(StringComparer.Ordinal);
        var map = new PeerMap
        {
            Layers = layers,
            Lines = !layers.Pairs ? [] : [.. board.Lines.SelectMany(Between).GroupBy(l => (l.From, l.To, l.Class))
                .Select(g => new MapLine(g.Key.From, g.Key.To, Numbers([.. g.Select(l => l.Number)]), string.Join("; ", g.Select(l => $"{l.Number}: {l.Words}")), g.Key.Class))],
            Dots = !layers.Nominated ? [] : [.. people.GroupBy(p => p.CountyFips, StringComparer.Ordinal)
                .Select(g => (CountyShapes.Find(g.Key)!, g.Count(), g.Count(p => alone.Contains(p.Id))))],
        };
        map.noAnswer.UnionWith(layers.NoAnswer ? board.NoAnswer : []);
        map.eastern.UnionWith(layers.Zones ? people.Where(p => p.Zone == Eastern).Select(p => p.CountyFips) : []);
        return map;
    }

    /// <summary>What a county looks like, in words of the style sheet.</summary>
    public string Class(CountyShape county) =>
        $"c{(Dots.Any(d => d.County == county) ? " on" : "")}{(noAnswer.Contains(county.Fips) ? " unanswered" : "")}{(eastern.Contains(county.Fips) ? " eastern" : "")}";

    /// <summary>"4, 7, 9"; of more than three the first and how many more, or the tags hide the map.</summary>
    private static string Numbers(IReadOnlyList<int> lines) => lines.Count > MostNumbers ? $"{lines[0]} +{lines.Count - 1}" : string.Join(", ", lines);

    private static IEnumerable<(CountyShape From, CountyShape To, int Number, string Words, string Class)> Between(PeerLine line)
    {
        var counties = line.People.Select(p => CountyShapes.Find(p.CountyFips)).OfType<CountyShape>().OrderBy(c => c.X).ThenBy(c => c.Fips, StringComparer.Ordinal).ToList();
        var look = line.Mark == PeerMark.Locked ? "pair pair-lock" : line.Pile == PeerPile.LookAgain ? "pair pair-ask" : "pair";
        return counties.Skip(1).Select((c, i) => (counties[i], c, line.Number, line.Names, look));
    }
}
