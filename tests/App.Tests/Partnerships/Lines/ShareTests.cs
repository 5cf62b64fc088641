using System.Net;
using System.Text;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Lines;

public sealed class ShareTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Wait = "We count to five before calling on anyone.";

    [Fact]
    public async Task The_principal_reads_a_shared_line_until_it_is_taken_back_and_its_author_sees_that()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("Note", "Only for the two of us."));
        var principal = await pair.School.PrincipalBrowserAsync();
        Assert.DoesNotContain(Wait, (await principal.OpenAsync($"/school{pair.Page.Replace("partnership", "partnerships", StringComparison.Ordinal)}")).Text, StringComparison.Ordinal);

        await ShareAsync(pair, "Renee Holt");
        var read = await principal.OpenAsync(principal.Now.Path);

        Assert.Contains($"{Wait} Ana Ortiz", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Only for the two of us", read.Html, StringComparison.Ordinal);
        Assert.Contains("Opened by Renee Holt on Aug 3.", (await pair.Hers.OpenAsync(pair.Page + "/share")).Text, StringComparison.Ordinal);
        var his = (await pair.His.OpenAsync(pair.Page + "/share")).Text;
        Assert.Contains($"{Wait} Shared by Ana", his, StringComparison.Ordinal);
        Assert.DoesNotContain("Opened by", his, StringComparison.Ordinal);
        await pair.Hers.PressAsync("Take it back");
        Assert.DoesNotContain(Wait, (await principal.OpenAsync(principal.Now.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_sealed_while_it_is_shared_and_gone_once_taken_back()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await ShareAsync(pair, "A faculty meeting");

        var line = await LineAsync(pair);
        Assert.NotEmpty(line.SealedText);
        Assert.DoesNotContain("count to five", Encoding.UTF8.GetString(line.SealedText), StringComparison.Ordinal);
        await pair.Hers.PressAsync("Take it back");

        Assert.Empty((await LineAsync(pair)).SealedText);
    }

    [Fact]
    public async Task Sent_twice_it_is_shared_once_and_a_partner_cannot_take_it_back()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/share");
        (string, string)[] form = [.. IntroducedPair.Fields(pair.Hers), ("Form.For", "Faculty"), ("Form.Text", Wait)];
        await pair.Hers.PostAsync(pair.Page + "/share", form);
        await pair.Hers.PostAsync(pair.Page + "/share", form);
        var line = await LineAsync(pair);
        await pair.His.OpenAsync(pair.Page + "/share");

        Assert.Equal(HttpStatusCode.NotFound, (await pair.His.PostAsync(pair.Page + "/share?handler=TakeBack", ("Id", $"{line.PublicId:N}"))).Status);
        Assert.Null((await LineAsync(pair)).TakenBackAt);
    }

    [Theory]
    [InlineData("", "", "Form_For")]
    [InlineData("A faculty meeting", "   ", "Form_Text")]
    public async Task What_is_missing_is_said_beside_its_box(string reads, string text, string field)
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/share");

        var page = await pair.Hers.PressAsync("Share this line", reads.Length > 0 ? [(reads, "on"), ("The line", text)] : [("The line", "We plan together.")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Page.QuerySelector($"#{field}_error"));
    }

    [Fact]
    public void A_line_of_several_rows_becomes_one_and_a_long_one_is_refused_with_its_length()
    {
        Assert.Equal("a b", LineRules.Tidy(" a\r\n\tb "));
        Assert.Contains("now it is 281", LineRules.ObjectionsTo(new LineForm { For = "Faculty", Text = new string('x', 281) }).Single().Message, StringComparison.Ordinal);
        Assert.Empty(LineRules.ObjectionsTo(new LineForm { For = "TimeTip", Text = new string('x', 280) }));
        Assert.Null(LineRules.WhoReads("7"));
    }

    private static async Task ShareAsync(IntroducedPair pair, string reads)
    {
        await pair.Hers.OpenAsync(pair.Page + "/share");
        await pair.Hers.PressAsync("Share this line", (reads, "on"), ("The line", Wait));
    }

    private Task<SharedLine> LineAsync(IntroducedPair pair) => app.WithDbAsync(db => db.SharedLines.AsNoTracking().SingleAsync(l => l.PartnershipId == pair.Pair.Partnership.Id));
}
