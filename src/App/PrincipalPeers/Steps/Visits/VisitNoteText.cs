namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <param name="Idea">One to take home.</param>
public sealed record VisitNoteText(string Saw, string Idea, LeadershipPractice Practice)
{
    public static readonly VisitNoteText Empty = new("", "", LeadershipPractice.None);

    public bool IsEmpty => Saw.Length == 0 && Idea.Length == 0;
}
