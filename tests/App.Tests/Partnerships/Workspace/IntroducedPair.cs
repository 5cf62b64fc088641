using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Workspace;

/// <summary>Ana and Walt, introduced and agreed on their focus, each with a browser.</summary>
internal sealed record IntroducedPair(RunningApp App, SchoolInTest School, FinalizedPair Pair, Browser Hers, Browser His)
{
    public string Page => Pair.Page;

    public static async Task<IntroducedPair> MakeAsync(RunningApp app, bool agree = true)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        await pair.IntroduceAsync(await school.PrincipalBrowserAsync(), agree);
        return new(app, school, pair, await app.BrowserOfAsync(pair.Ana), await app.BrowserOfAsync(pair.Walt));
    }

    /// <summary>Somebody joins the two.</summary>
    public async Task<Browser> ThirdAsync()
    {
        var cara = await School.PersonAsync("Cara Lane");
        await App.SaveAsync(new Counterpart.App.Partnerships.PartnershipSeat
        {
            PartnershipId = Pair.Partnership.Id, SchoolId = School.School.Id, DistrictId = School.District.Id, SchoolYearId = School.Year.Id, PersonId = cara.Id, Place = 1,
        });
        return await App.BrowserOfAsync(cara);
    }

    public async Task<Answer> LogAsync(Browser browser, params (string Label, string Value)[] fill)
    {
        await browser.OpenAsync(Page + "/log");
        return await browser.PressAsync("Save", fill);
    }

    /// <summary>What the form of the open page would send, to send it more than once.</summary>
    public static (string Name, string Value)[] Fields(Browser browser) =>
    [
        .. browser.Now.Page.QuerySelectorAll<IHtmlInputElement>("main form input")
            .Where(i => i.Name is { Length: > 0 } and not "__RequestVerificationToken" && (i.Type is not ("checkbox" or "radio") || i.IsChecked)).Select(i => (i.Name!, i.Value)),
    ];

    public Task<List<Meeting>> MeetingsAsync() => App.WithDbAsync(db => db.Meetings.AsNoTracking().Where(m => m.PartnershipId == Pair.Partnership.Id).OrderBy(m => m.Id).ToListAsync());

    public MeetingText TextOf(Meeting meeting) => App.Vault.Open<MeetingText>(Purpose.MeetingText, meeting.SealedText);
}
