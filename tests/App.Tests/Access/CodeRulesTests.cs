using Counterpart.App.Access;

namespace Counterpart.App.Tests.Access;

public sealed class CodeRulesTests
{
    [Theory]
    [InlineData("402118", "402118")]
    [InlineData(" 402 118\n", "402118")]
    [InlineData("402-118", "402118")]
    [InlineData("40\u00a02118", "402118")]
    [InlineData("٤٠٢١١٨", "")]
    [InlineData("4021181", "")]
    [InlineData("40211", "")]
    [InlineData(null, "")]
    public void Six_digits_are_found_in_what_was_pasted(string? typed, string digits) => Assert.Equal(digits, CodeRules.Digits(typed));

    [Theory]
    [InlineData("a@b", true)]
    [InlineData("a@", false)]
    [InlineData("@b", false)]
    [InlineData("a b@c", false)]
    [InlineData("ab", false)]
    public void An_address_has_something_on_both_sides_of_one_sign(string address, bool is_one) => Assert.Equal(is_one, CodeRules.LooksLikeAnAddress(address));
}
