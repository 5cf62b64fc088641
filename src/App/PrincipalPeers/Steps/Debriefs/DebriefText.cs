namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <param name="Ideas">Those kept, by what they belong to; empty ones are left out.</param>
/// <param name="How">How the partnership went.</param>
public sealed record DebriefText(string Learned, IReadOnlyList<KeptIdea> Ideas, string Keep, string How)
{
    public static readonly DebriefText Empty = new("", [], "", "");

    public bool IsEmpty => Learned.Length == 0 && Ideas.Count == 0 && Keep.Length == 0 && How.Length == 0;
}
