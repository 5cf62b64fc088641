namespace Counterpart.Browser.Tests.Support;

public static class Findings
{
    /// <summary>Passes when there are none; otherwise shows every one of them.</summary>
    public static void AreNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, $"{all.Count} findings\n{string.Join('\n', all)}");
    }
}
