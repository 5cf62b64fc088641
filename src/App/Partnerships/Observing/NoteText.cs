namespace Counterpart.App.Partnerships.Observing;

/// <summary>Notes of an observation: facts, and three boxes.</summary>
public sealed record NoteText(string Facts, string Wondered, string Try, string Borrow)
{
    public bool IsEmpty => Facts.Length + Wondered.Length + Try.Length + Borrow.Length == 0;

    public IEnumerable<(string Head, string Words)> Parts => new[]
    {
        ("What I saw and heard", Facts), ("I wondered", Wondered), ("One thing to try", Try), ("What I will borrow", Borrow),
    }.Where(p => p.Item2.Length > 0);
}
