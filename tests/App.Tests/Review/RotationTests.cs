using Counterpart.App.Review;

namespace Counterpart.App.Tests.Review;

public sealed class RotationTests
{
    [Fact]
    public void Three_take_turns_and_each_is_once_with_each() =>
        Assert.Equal("Ana with Erin, then Erin with Walt, then Walt with Ana. All three when it suits.", Rotation.Of(["Walt Greer", "Ana Ortiz", "Erin Walsh"]));

    [Fact]
    public void Two_of_one_first_name_are_told_apart() =>
        Assert.StartsWith("Ana Ortiz with Ana Stone, then Ana Stone with Walt", Rotation.Of(["Walt Greer", "Ana Stone", "Ana Ortiz"]), StringComparison.Ordinal);

    [Fact]
    public void A_pair_needs_no_turns() => Assert.Empty(Rotation.Of(["Walt Greer", "Ana Ortiz"]));
}
