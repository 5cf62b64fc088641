namespace Counterpart.App.Rosters.Times;

/// <summary>
/// Lays a file's week over what is stored. The file says when a person teaches and plans; what the person offered in so many words stays, because planning time belongs to the
/// teacher, except where the file has a class.
/// </summary>
public static class WeekOfFile
{
    public static IReadOnlyList<(DayStretch At, bool IsOwn)> Merge(IReadOnlyCollection<DayStretch> file, IEnumerable<TeacherPeriod> stored)
    {
        List<DayStretch> own = [.. stored.Where(IsOwnOffer).Select(DayStretch.Of).Where(o => !file.Any(f => f.Kind == PeriodKind.Class && f.Overlaps(o)) && !file.Contains(o))];
        return [.. file.Where(f => !own.Exists(o => f.Kind == PeriodKind.Planning && o == f with { Kind = o.Kind })).Select(f => (f, false)), .. own.Select(o => (o, true))];
    }

    /// <summary>Whether anything would be different.</summary>
    public static bool Changes(IEnumerable<(DayStretch At, bool IsOwn)> merged, IEnumerable<TeacherPeriod> stored) =>
        !merged.Select(m => m.At).ToHashSet().SetEquals(stored.Select(DayStretch.Of));

    private static bool IsOwnOffer(TeacherPeriod period) => period is { BatchId: null, Kind: PeriodKind.Offered };
}
