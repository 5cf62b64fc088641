namespace Counterpart.App.Oversight;

/// <param name="MayChange">The actor may open a school's page to opt it in.</param>
public sealed record StagesView(IReadOnlyList<SchoolStage> Schools, bool MayChange)
{
    public int TakingPart => Schools.Count(s => s.TakesPart);
    public int Finalized => Schools.Count(s => s.Partnerships > 0);
}
