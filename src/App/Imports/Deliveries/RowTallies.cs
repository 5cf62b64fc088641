namespace Counterpart.App.Imports.Deliveries;

/// <summary>Counts the rows of a delivery: those to be saved, and those that cannot be now, by what the file says about them.</summary>
internal sealed class RowTallies
{
    private readonly SortedDictionary<string, int> refused = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, int> unplaced = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Rows that would change something.</summary>
    public int Ready { get; set; }

    public IReadOnlyList<SchoolRows> Refused => List(refused);

    public IReadOnlyList<SchoolRows> Unplaced => List(unplaced);

    /// <summary>A school that did not opt in, or has no data agreement.</summary>
    public void Refuse(string named, int rows = 1) => refused[named] = refused.GetValueOrDefault(named) + rows;

    /// <summary>Whom or what we do not know yet.</summary>
    public void CannotPlace(string reason, int rows = 1) => unplaced[reason] = unplaced.GetValueOrDefault(reason) + rows;

    private static List<SchoolRows> List(SortedDictionary<string, int> counted) => [.. counted.OrderByDescending(c => c.Value).Select(c => new SchoolRows(c.Key, c.Value))];
}
