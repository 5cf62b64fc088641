using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>What came of a fetch, in words.</summary>
public static class FetchWords
{
    /// <param name="end">What came.</param>
    /// <param name="lastNewAt">When something new came before.</param>
    /// <param name="now">When it ended.</param>
    public static string For(FetchEnd end, DateTime? lastNewAt, DateTime now)
    {
        var at = SchoolTime.Say(now, SchoolTime.StateZone);
        return end switch
        {
            { Failure: { } failure } => $"The fetch of {at} failed. {failure}",
            { Files.Count: > 0 } => $"Fetched {at}: {Words.List([.. end.Files.Select(f => FileKindWords.For(f.Kind).ToLowerInvariant())])}.",
            _ when lastNewAt is { } last => $"Nothing new since {SchoolTime.Say(last, SchoolTime.StateZone)}. Asked {at}.",
            _ => $"Asked {at}: there was nothing to fetch.",
        };
    }
}
