using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Tests.Partnerships;

public sealed class ShortCodeTests
{
    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000", "000-000")]
    [InlineData("ffffffff-0000-0000-0000-000000000000", "ZZZ-ZZZ")]
    [InlineData("3d66c0a7-0000-0000-0000-000000000000", "7NK-C19")]
    public void A_code_is_the_first_thirty_bits_of_the_id(string id, string code) => Assert.Equal(code, ShortCode.Of(Guid.Parse(id)));

    [Theory]
    [InlineData("7qk2m4")]
    [InlineData(" 7QK - 2M4 ")]
    [InlineData("7QK–2M4")]
    public void It_may_be_typed_in_any_way(string typed) => Assert.Equal("7QK-2M4", ShortCode.Read(typed));

    [Fact]
    public void Letters_that_are_never_used_are_read_as_the_digits_they_look_like() => Assert.Equal("011-100", ShortCode.Read("oil-1O0"));

    [Theory]
    [InlineData("")]
    [InlineData("7QK-2M")]
    [InlineData("7QK-2M44")]
    [InlineData("7QK-2MU")]
    [InlineData("7QK-2Mé")]
    public void Anything_else_is_no_code(string typed) => Assert.Null(ShortCode.Read(typed));

    [Fact]
    public void Every_code_is_read_as_itself()
    {
        var codes = Enumerable.Range(0, 2000).Select(_ => ShortCode.Of(PublicId.New())).ToList();

        Assert.Equal(codes, codes.Select(c => ShortCode.Read(c)));
        Assert.DoesNotContain(codes, c => c.IndexOfAny(['I', 'L', 'O', 'U']) >= 0);
    }
}
