using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>The acceptance statements of a principal's August, walked by hand in Chromium: on a phone without JavaScript, and at a desk with it on the other database.</summary>
public sealed class AcceptanceTests(Tour tour)
{
    [Theory]
    [InlineData(Chromium.Phone, false, false)]
    [InlineData(Chromium.Desk, true, true)]
    public async Task A_principal_reviews_finalizes_and_introduces(int width, bool script, bool postgres)
    {
        await using var app = new ServedApp(demo: false, postgres, new(2026, 8, 10, 15, 0, 0, TimeSpan.Zero));
        var school = new OpenedSchool(app, await tour.Browser, width, script);
        var hand = await school.BeginAsync();
        await OpenedSchool.BringRosterAsync(hand);
        await OpenedSchool.BringResultsAsync(hand);

        var august = new AugustWalk(app, hand);
        await august.AddTeacherAsync("Min Park");
        await august.KeepTwoApartAsync();
        await august.EachPairSaysWhatBothBringAsync();
        await august.LockAndRunAgainAsync();
        await august.ChangeAndUndoAsync();
        await august.CompareAndGoBackAsync();
        await august.FinalizeAsync();

        var introductions = new IntroductionWalk(august, school, hand);
        await introductions.ChangeExpectationsOfOneAsync();
        await introductions.TalkAndSendAsync();
        await introductions.LettersAreOnePageAsync();
        await introductions.TalkFirstIsPrivateAsync();
        await introductions.CheckInsAreSpreadAsync(app);
        await hand.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Single_keys_move_from_pair_to_pair_and_lock_once_they_are_turned_on()
    {
        await using var app = new ServedApp();
        var hand = new Hand(await (await tour.Browser).OpenAsync(app.Address));
        await hand.GoAsync("/demo");
        await hand.PressAsync("Renee Holt");
        await hand.GoAsync("/school/matches?show=look");
        await hand.Page.Keyboard.PressAsync("j");
        Assert.Equal("BODY", await hand.Page.EvaluateAsync<string>("document.activeElement.tagName"));

        await hand.GoAsync("/settings");
        await hand.PressAsync("Turn keys on");
        await hand.GoAsync("/school/matches?show=look");
        var second = await hand.Page.Locator("article.facing").Nth(1).GetAttributeAsync("id");
        await hand.Page.Keyboard.PressAsync("j");
        await hand.Page.Keyboard.PressAsync("j");
        Assert.Equal(second, await hand.Page.EvaluateAsync<string>("document.activeElement.id"));
        await hand.Page.Keyboard.PressAsync("l");

        await hand.Page.Locator("#status").WaitForAsync();
        await hand.GoAsync("/school/matches?show=locked");
        Assert.Equal(1, await hand.Page.Locator($"#{second}").CountAsync());
        await hand.Page.Context.CloseAsync();
    }
}
