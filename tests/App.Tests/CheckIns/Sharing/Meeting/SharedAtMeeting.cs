using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.CheckIns.Sharing.Meeting;

/// <summary>A pair that offered two lines, one with a name, and a faculty meeting on November 4 whose page is open.</summary>
internal sealed record SharedAtMeeting(IntroducedPair Pair, Browser Principal, string Page)
{
    public const string Line = "We count to five.";
    public const string Tip = "We watch each other in second period.";

    public static async Task<SharedAtMeeting> MakeAsync(RunningApp app)
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await OfferAsync(pair.Hers, pair, "A faculty meeting", Line, "off");
        await OfferAsync(pair.His, pair, "A faculty meeting, as a tip about finding time", Tip, "on");
        var principal = await pair.School.PrincipalBrowserAsync();
        await principal.OpenAsync("/school/sharing");
        var page = await principal.PressAsync("Set the day", ("Day of the next faculty meeting", "11/4/2026"));
        return new(pair, principal, page.Path);
    }

    private static async Task OfferAsync(Browser browser, IntroducedPair pair, string reads, string text, string name)
    {
        await browser.OpenAsync(pair.Page + "/share");
        await browser.PressAsync("Share this line", (reads, "on"), ("The line", text), ("A faculty meeting may see my name with it", name));
    }
}
