namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>Three prompts.</summary>
/// <param name="Question">One the writer still has since the visit.</param>
/// <param name="Tried">What the writer tried since.</param>
/// <param name="Help">What the writer would like help with.</param>
public sealed record CallText(string Question, string Tried, string Help)
{
    public static readonly CallText Empty = new("", "", "");

    public IEnumerable<(string Head, string Words)> Parts =>
        new[] { ("A question I still have since the visit", Question), ("What I tried since", Tried), ("Help I want", Help) }.Where(p => p.Item2.Length > 0);
}
