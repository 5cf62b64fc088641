using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

public sealed class IpiTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("not a coaching or mentoring relationship")]
    [InlineData("not about overall effectiveness")]
    [InlineData("the principal decides")]
    [InlineData("grade and subject")]
    [InlineData("personalities")]
    [InlineData("set a goal")]
    [InlineData("every other week")]
    [InlineData("standing time")]
    [InlineData("watch your partner teach")]
    [InlineData("lesson plans")]
    [InlineData("substitutes")]
    [InlineData("aides")]
    [InlineData("guidebook")]
    [InlineData("one to one")]
    [InlineData("post-conferences")]
    [InlineData("action plans on refinement areas")]
    [InlineData("professionalism rubric")]
    [InlineData("every other month")]
    [InlineData("faculty meetings")]
    [InlineData("talk with other IPI principals")]
    [InlineData("Can I say no?")]
    [InlineData("What does it take?")]
    [InlineData("only after you said yes")]
    [InlineData("School records can be requested under state law")]
    [InlineData("Whom to ask")]
    public async Task The_page_says_what_the_program_recommends(string words)
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/about/ipi");

        Assert.Contains(words, answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_can_be_printed()
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/about/ipi");

        Assert.NotNull(answer.Page.QuerySelector("button[data-print][hidden]"));
    }
}
