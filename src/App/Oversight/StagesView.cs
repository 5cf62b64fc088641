using Counterpart.App.Plumbing;

namespace Counterpart.App.Oversight;

/// <summary>Schools by stage, and the part of them that is shown.</summary>
/// <param name="MayChange">The actor may open a school's page to opt it in.</param>
public sealed record StagesView(IReadOnlyList<SchoolStage> Schools, bool MayChange)
{
    private const int PageSize = 100;

    /// <summary>A key of <see cref="StageWords.Views"/>.</summary>
    public string Show { get; init; } = "";

    /// <summary>The number of a district; empty for all.</summary>
    public string District { get; init; } = "";

    public int PageNumber { get; init; } = 1;

    /// <summary>Where the page is: filters stand behind it.</summary>
    public string Place => MayChange || HasDistricts ? "/state" : "/district";

    public int TakingPart => Schools.Count(s => s.TakesPart);
    public int Finalized => Schools.Count(s => s.Partnerships > 0);
    public bool HasDistricts => Districts.Count > 1;
    public IReadOnlyList<(string Number, string Name)> Districts => [.. Schools.Select(s => (s.DistrictNumber, s.District)).Distinct()];

    /// <summary>The stages there are schools in, with how many.</summary>
    public IEnumerable<(string Key, string Words, int Count)> Views => StageWords.Views.Select(v => (v.Key, v.Words, InDistrict.Count(s => Fits(s, v.Key)))).Where(v => v.Key.Length == 0 || v.Item3 > 0 || v.Key == Show);

    public IReadOnlyList<SchoolStage> Found => [.. InDistrict.Where(s => Fits(s, Show)).OrderBy(s => Show == "calls" ? s.NextCallOn : null)];
    public Paging Paging => new(PageNumber, Found.Count, PageSize);
    private IEnumerable<SchoolStage> InDistrict => Schools.Where(s => District.Length == 0 || s.DistrictNumber == District);

    public string Address(string show, int page = 1) =>
        QueryHelp.With(Place, ("stage", show), ("district", District), ("part", page == 1 ? "" : page.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static bool Fits(SchoolStage school, string show) =>
        show.Length == 0 || (show == "calls" ? school.NextCallOn is not null : StageWords.Key(school.Stage) == show);
}
