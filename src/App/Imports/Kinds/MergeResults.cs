using Counterpart.App.Evaluations;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Lays the values of a file over the stored ones. Same indicator, day and instrument: the file's values take the place of the stored ones, unless they are the same.</summary>
internal static class MergeResults
{
    /// <summary>Stands for the batch being read until it is saved.</summary>
    public const long ThisBatch = -1;

    public static Merged Into(IReadOnlyList<ResultValue> stored, IReadOnlyList<ResultValue> told)
    {
        var before = stored.ToLookup(Observation);
        var replaced = told.Select(Observation).ToHashSet();
        List<ResultValue> values = [.. stored.Where(v => !replaced.Contains(Observation(v)))];
        HashSet<int> changed = [];
        foreach (var observation in told.GroupBy(Observation))
        {
            var (was, now) = (before[observation.Key].ToList(), observation.ToList());
            var same = AreSame(was, now);
            values.AddRange(same ? was : now);
            changed.UnionWith(same ? [] : now.Select(v => v.Row));
        }

        return new([.. values.OrderBy(v => v.ObservedOn).ThenBy(v => v.Indicator, StringComparer.Ordinal).ThenBy(v => v.Row)], changed);
    }

    /// <summary>The same numbers, whatever their order; a file that names no observer does not take one away.</summary>
    private static bool AreSame(List<ResultValue> was, List<ResultValue> now) =>
        was.Select(v => v.Thousandths).Order().SequenceEqual(now.Select(v => v.Thousandths).Order())
        && now.Where(v => v.ObserverId is not null).All(v => was.Exists(w => w.ObserverId == v.ObserverId && w.Thousandths == v.Thousandths));

    private static (string Indicator, DateOnly? Day, string? Instrument) Observation(ResultValue value) => (value.Indicator, value.ObservedOn, value.Instrument);

    internal sealed record Merged(IReadOnlyList<ResultValue> Values, IReadOnlySet<int> ChangedRows);
}
