using Counterpart.App.PrincipalPeers.Nominating;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating;

public sealed class AvoidDaysTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("11/03/2026, 10/12/2026 to 10/14/2026", "10/12/2026 to 10/14/2026, 11/03/2026")]
    [InlineData("10/12/2026; 10/13/2026\n10/12/2026", "10/12/2026 to 10/13/2026")]
    public void Days_are_read_in_order_each_once_and_written_as_they_can_be_typed_again(string typed, string expected)
    {
        Assert.True(AvoidDays.TryRead(typed, out var days));
        Assert.Equal(expected, AvoidDays.Typed(days));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("10/14/2026 to 10/12/2026")]
    [InlineData("10/01/2026 to 12/31/2026")]
    public void What_is_no_day_or_too_many_is_not_read(string typed) => Assert.False(AvoidDays.TryRead(typed, out _));
}
