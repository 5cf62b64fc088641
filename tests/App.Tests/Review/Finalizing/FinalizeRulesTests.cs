using Counterpart.App.Review;
using Counterpart.App.Review.Finalizing;

namespace Counterpart.App.Tests.Review.Finalizing;

public sealed class FinalizeRulesTests
{
    private static readonly HashSet<string> nobody = [];

    [Fact]
    public void The_first_of_two_pairs_of_a_person_goes_and_the_second_waits()
    {
        DraftPair[] pairs = [Pair("a", "b"), Pair("b", "c")];

        var block = Assert.Single(FinalizeRules.Blocks(pairs, new Dictionary<string, int>(), nobody, []));

        Assert.Equal((pairs[1].Id, FinalizeBlockKind.NeedsConsent, "b"), (block.Pair, block.Kind, block.Member));
        Assert.Empty(FinalizeRules.Blocks(pairs, new Dictionary<string, int>(), new HashSet<string> { "b" }, []));
    }

    [Fact]
    public void A_third_partnership_is_never_possible() => Assert.Equal(
        FinalizeBlockKind.TooMany,
        Assert.Single(FinalizeRules.Blocks([Pair("a", "b")], new Dictionary<string, int> { ["a"] = 2 }, new HashSet<string> { "a" }, [])).Kind);

    [Fact]
    public void A_blocked_pair_takes_no_place_from_another()
    {
        DraftPair[] pairs = [Pair("a", "b"), Pair("b", "c")];

        var block = Assert.Single(FinalizeRules.Blocks(pairs, new Dictionary<string, int>(), nobody, [("a", "b")]));

        Assert.Equal(FinalizeBlockKind.KeptApart, block.Kind);
    }

    [Theory]
    [InlineData("Cedar Hollow Middle School", "CH-2627-01")]
    [InlineData("School 12 Middle", "SM-2627-01")]
    [InlineData("Dr. Martin Luther King, Jr. Elementary School", "DML-2627-01")]
    public void The_reference_is_the_initials_the_year_and_a_number(string school, string reference) => Assert.Equal(reference, SchoolReference.Of(school, "2026-27", 1));

    private static DraftPair Pair(params string[] members) => new(new Guid(members[0][0], 0, 0, new byte[8]), members);
}
