namespace Counterpart.App.Oversight.Statewide;

/// <summary>How far an order of the state is: numbers of schools, and which schools nothing was suggested for.</summary>
public sealed record StateRunView(DateTime OrderedAt, string By, DateTime? EndedAt, IReadOnlyDictionary<SchoolRunState, int> Counts, IReadOnlyList<SchoolNamed> Without)
{
    public bool IsUnderWay => EndedAt is null;
    public int Done => Of(SchoolRunState.Done);
    public int All => Counts.Values.Sum();

    /// <summary>Ended one way or the other.</summary>
    public int Over => All - Of(SchoolRunState.Waiting);

    public int Of(SchoolRunState state) => Counts.GetValueOrDefault(state);
}
