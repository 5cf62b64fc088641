using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating.OfState;

/// <summary>Districts in this year's P3, and the part of them that is shown.</summary>
public sealed record DistrictsView(IReadOnlyList<DistrictLine> Districts)
{
    private const int PageSize = 100;
    private const string Place = "/state/p3/nominations";

    private static readonly (string Key, string Words, Func<DistrictLine, bool> Fits)[] views =
    [
        ("", "All", d => true),
        ("open", "No answer", d => d.TakesPart is null),
        ("call", "To call", d => d.IsToCall || d.NextCallOn is not null),
        ("in", "Takes part", d => d.TakesPart == true),
        ("out", "Not this year", d => d.TakesPart == false),
        ("waiting", "Nominees who have not answered", d => d.TakesPart == true && d.Waiting > 0),
    ];

    public string Show { get; init; } = "";
    public int PageNumber { get; init; } = 1;
    public int TakingPart => Districts.Count(d => d.TakesPart == true);
    public int Open => Districts.Count(d => d.TakesPart is null);
    public int Yes => Districts.Where(d => d.TakesPart == true).Sum(d => d.Yes);

    public IEnumerable<(string Key, string Words, int Count)> Views => views.Select(v => (v.Key, v.Words, Districts.Count(v.Fits))).Where(v => v.Key.Length == 0 || v.Item3 > 0 || v.Key == Show);
    public IReadOnlyList<DistrictLine> Found => [.. Districts.Where(views.FirstOrDefault(v => v.Key == Show, views[0]).Fits).OrderBy(d => Show == "call" ? d.NextCallOn : null)];
    public Paging Paging => new(PageNumber, Found.Count, PageSize);

    public static string Address(string show, int page = 1) => QueryHelp.With(Place, ("show", show), ("part", page == 1 ? "" : page.ToString(CultureInfo.InvariantCulture)));
}
