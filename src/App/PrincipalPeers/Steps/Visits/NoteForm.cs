namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>The own notes of a visit as typed.</summary>
public sealed class NoteForm
{
    public int Version { get; set; }
    public string? Saw { get; set; }
    public string? Idea { get; set; }

    /// <summary>A <see cref="LeadershipPractice"/>.</summary>
    public string? Practice { get; set; }
}
