using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>What came of a fetch, in words.</summary>
public static class FetchWords
{
    private const int Longest = 2000;

    /// <param name="end">What came.</param>
    /// <param name="lastNewAt">When something new came before.</param>
    /// <param name="now">When it ended.</param>
    public static string For(FetchEnd end, DateTime? lastNewAt, DateTime now)
    {
        var at = SchoolTime.Say(now, SchoolTime.StateZone);
        var words = end switch
        {
            { Failure: { } failure } => $"The fetch of {at} failed. {failure}",
            { Files.Count: > 0 } => $"Fetched {at}: {Words.List([.. end.Files.Select(f => FileKindWords.For(f.Kind).ToLowerInvariant())])}. See what was found under Files; nothing is saved before you say so.",
            _ when lastNewAt is { } last => $"Nothing new since {SchoolTime.Say(last, SchoolTime.StateZone)}. Asked {at}.",
            _ => $"Asked {at}: there was nothing to fetch.",
        };
        words = string.Join(' ', [words, .. end.Notes]);
        return words.Length <= Longest ? words : words[..Longest];
    }
}
