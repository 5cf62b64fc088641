namespace Counterpart.App.Organizations.Bells;

/// <summary>A line of the form, understood.</summary>
public sealed record BellTime(string Label, TimeOnly Start, TimeOnly End, IReadOnlyList<string> Days)
{
    /// <summary>Empty for everybody.</summary>
    public IReadOnlyList<string> Grades { get; init; } = [];

    public BellUse Use { get; init; }

    /// <summary>Somebody would be in both at once.</summary>
    public bool Collides(BellTime other) => Start < other.End && other.Start < End
        && Days.Intersect(other.Days, StringComparer.OrdinalIgnoreCase).Any()
        && (Grades.Count == 0 || other.Grades.Count == 0 || Grades.Intersect(other.Grades, StringComparer.Ordinal).Any());
}
