namespace Counterpart.App.Tests.HouseRules;

internal static class Rule
{
    /// <summary>Fails with every place that breaks the rule, one a line.</summary>
    public static void Holds(IEnumerable<string?> broken)
    {
        List<string?> places = [.. broken];
        Assert.True(places.Count == 0, string.Join('\n', places.Prepend("This house rule is broken in " + places.Count)));
    }
}
