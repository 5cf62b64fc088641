using Counterpart.App.Rosters;
using Counterpart.App.Rosters.Own;
using Counterpart.Pairing;

namespace Counterpart.App.Tests.Rosters.Own;

public sealed class WordSentencesTests
{
    [Theory]
    [InlineData(1, "2025-10-06", "2025-10-06", "1 observation, Oct 2025")]
    [InlineData(3, "2025-10-06", "2026-03-02", "3 observations, Oct 2025 to Mar 2026")]
    [InlineData(2, "", "", "2 observations, dates not given")]
    public void Observations_are_told_by_number_and_dates(int count, string first, string last, string expected) =>
        Assert.Equal(expected, WordSentences.Observations(new("QU") { ObservationCount = count, FirstOn = Day(first), LastOn = Day(last) }));

    [Theory]
    [InlineData(HelpGround.Named, null, 0, "You offered it on your card.")]
    [InlineData(null, WishGround.Asked, 0, "You asked to work on it on your card.")]
    [InlineData(HelpGround.FromResults, WishGround.Asked, 1, "From results: 1 observation, dates not given.|You asked to work on it on your card.")]
    [InlineData(null, WishGround.Relative, 2, "From results, beside your own other indicators only: 2 observations, dates not given.")]
    [InlineData(null, null, 2, "From results: 2 observations, dates not given.")]
    [InlineData(null, null, 0, "Nothing was read, and it is not on your card.")]
    public void Each_ground_has_its_sentence(HelpGround? share, WishGround? grow, int count, string expected) =>
        Assert.Equal(expected, string.Join('|', WordSentences.Grounds(new("QU") { CanShare = share, WantsToGrow = grow, ObservationCount = count })));

    private static DateOnly? Day(string iso) => iso.Length == 0 ? null : DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
