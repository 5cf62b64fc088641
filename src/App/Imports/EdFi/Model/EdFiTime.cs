namespace Counterpart.App.Imports.EdFi.Model;

internal readonly record struct EdFiTime(TimeOnly Start, TimeOnly End)
{
    public bool Overlaps(EdFiTime other) => Start < other.End && other.Start < End;
}
