namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>A line of the agenda.</summary>
/// <param name="Key">Of one of the recommended <see cref="Activities"/>; empty for a line of the pair's own.</param>
/// <param name="Own">The words of an own line.</param>
/// <param name="TeacherSaidYes">Of the observation process: the teacher whose process it is said yes.</param>
public sealed record AgendaLine(string Key, string Own, int Minutes, string With, bool IsOn, bool TeacherSaidYes = false)
{
    public string Words => Key.Length > 0 ? Activities.Words(Key) : Own;
}
