using System.Net;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Programs;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.PrincipalPeers.Overview;

/// <summary>P3 as the state sees it: /state/p3.</summary>
public sealed class P3Tests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_lead_reads_counts_and_which_steps_are_done_and_never_a_persons_words()
    {
        var state = await OverviewInTest.MakeAsync(app);
        await state.VisitedAsync(1, new(2026, 8, 12));
        var lead = await state.Peers.LeadAsync();

        var page = await lead.OpenAsync("/state/p3");

        Assert.Contains("2 districts of 2 taking part. Partnerships introduced: 1.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["3 of 4"], OverviewInTest.Row(page, "Yes"));
        Assert.Equal(["1 of 4"], OverviewInTest.Row(page, "Waiting"));
        Assert.Equal(["1 of 3"], OverviewInTest.Row(page, "Nominees without a partner"));
        Assert.Equal(["1 of 1"], OverviewInTest.Row(page, "Visit 1"));
        Assert.Equal(["0 of 1"], OverviewInTest.Row(page, "Each has visited and hosted"));
        Assert.Equal(["1 of 2"], OverviewInTest.Row(page, "Shared with the partner"));
        Assert.Equal(["1 of 2"], OverviewInTest.Row(page, "Not started"));
        var row = Assert.Single(page.Page.QuerySelectorAll(".rows tbody tr"));
        Assert.Equal(["Aug 12", "not yet", "not yet", "open"], row.QuerySelectorAll("td").Select(c => c.TextContent));
        Assert.Contains("Ann Lee and Bo Park", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Pat Simmons, p3@example.org", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(OverviewInTest.Canary, page.Html, StringComparison.Ordinal);
        Assert.Contains("No pair is there", (await lead.OpenAsync("/state/p3?show=both")).Text, StringComparison.Ordinal);
        await state.VisitedAsync(2, new(2026, 8, 13));
        Assert.Single((await lead.OpenAsync("/state/p3?show=both")).Page.QuerySelectorAll(".rows tbody tr"));
        Assert.Equal(["1 of 1"], OverviewInTest.Row(lead.Now, "Each has visited and hosted"));
    }

    [Fact]
    public async Task Ideas_are_counted_by_what_they_are_about_once_shared_or_finished()
    {
        var state = await OverviewInTest.MakeAsync(app);
        await state.VisitedAsync(1, new(2026, 8, 3));
        var (lead, ann) = (await state.Peers.LeadAsync(), await state.AnnAsync());
        await ann.OpenAsync($"{state.PairPage}/visits/1");
        await ann.PressAsync("Keep for me", ("Idea to take home", OverviewInTest.Canary), ("It belongs to", "Leadership team"));
        Assert.Equal(["0 of 2"], OverviewInTest.Row(await lead.OpenAsync("/state/p3"), "Leadership team"));

        await ann.PressAsync("Share notes");
        Assert.Equal(["1 of 2"], OverviewInTest.Row(await lead.OpenAsync("/state/p3"), "Leadership team"));
        await ann.OpenAsync($"{state.PairPage}/debrief");
        await ann.PressAsync("Finish", ("Leadership team", "A huddle"), ("Teacher peer excellence group", "Open doors"));

        Assert.Equal(["1 of 2"], OverviewInTest.Row(await lead.OpenAsync("/state/p3"), "Leadership team"));
        Assert.Equal(["1 of 2"], OverviewInTest.Row(lead.Now, "Teacher peer excellence group (TPEG)"));
        Assert.Equal(["0 of 1"], OverviewInTest.Row(lead.Now, "Debrief finished"));
        Assert.DoesNotContain(OverviewInTest.Canary, lead.Now.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_shared_with_the_state_stands_there_with_its_writer()
    {
        var state = await OverviewInTest.MakeAsync(app);
        var ann = await state.AnnAsync();
        await ann.OpenAsync($"{state.PairPage}/debrief");
        await ann.PressAsync("Share the line", ("Your line", "Visits changed our Mondays."), ("The program lead of the state", "on"));

        Assert.Contains("Visits changed our Mondays. Ann Lee", (await (await state.Peers.LeadAsync()).OpenAsync("/state/p3")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Visits changed our Mondays.", (await (await state.AnalystAsync()).OpenAsync("/state/p3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyst_reads_no_group_under_ten_no_name_and_no_pair()
    {
        var state = await OverviewInTest.MakeAsync(app);
        for (var i = 0; i < 8; i++)
        {
            await state.Peers.NomineeAsync($"Nominee {i}", 0);
        }

        var analyst = await state.AnalystAsync();
        await analyst.OpenAsync("/state");
        var page = await analyst.FollowAsync("P3");

        Assert.Equal(["10 to 19"], OverviewInTest.Row(page, "Nominated"));
        Assert.Equal(["10 to 19 of 10 to 19"], OverviewInTest.Row(page, "Yes"));
        Assert.Equal(["fewer than 10 of 10 to 19"], OverviewInTest.Row(page, "Waiting"));
        Assert.Equal(["2 of 2"], OverviewInTest.Row(page, "Take part"));
        Assert.Empty(page.Page.QuerySelectorAll("main a[href^='/state/p3/']"));
        Assert.DoesNotContain("Ann Lee", page.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.OpenAsync("/state/p3?handler=Pairs")).Status);
        Assert.DoesNotContain("Ann Lee", (await analyst.OpenAsync("/state/p3?show=novisit")).Html, StringComparison.Ordinal);
        var file = (await analyst.OpenAsync("/state/p3?handler=File")).Html;
        Assert.Contains($"{state.Peers.Districts[1].Name},takes part,fewer than 10,fewer than 10,none,none,", file, StringComparison.Ordinal);
        Assert.DoesNotMatch("Ann Lee|,[1-9],", file.ReplaceLineEndings("").Replace(state.Peers.Districts[0].Number, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_files_of_the_lead_hold_counts_by_district_and_pairs_with_days()
    {
        var state = await OverviewInTest.MakeAsync(app);
        await state.VisitedAsync(1, new(2026, 8, 12));
        var lead = await state.Peers.LeadAsync();
        var (one, other) = (state.Peers.Districts[0].Name, state.Peers.Districts[1].Name);

        var districts = (await lead.OpenAsync("/state/p3?handler=File")).Html;
        Assert.Contains($"{one},takes part,2,1,0,1,1,0,1,1,0,0,0,0,0,1,0\r\n", districts, StringComparison.Ordinal);
        Assert.Contains($"{other},takes part,2,2,0,0,1,1,1,1,0,0,0,0,0,0,0\r\n", districts, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Lee", districts, StringComparison.Ordinal);
        var pairs = (await lead.OpenAsync("/state/p3?handler=Pairs")).Html;
        Assert.Contains($"2026-27,Ann Lee; Bo Park,School of Ann Lee; School of Bo Park,{one}; {other},yes,2026-08-12,,,,\r\n", pairs, StringComparison.Ordinal);
        Assert.DoesNotContain(OverviewInTest.Canary, districts + pairs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_director_is_led_to_the_page_of_the_district_and_gets_no_file()
    {
        var state = await OverviewInTest.MakeAsync(app);
        var director = await state.Peers.DirectorAsync(0);

        Assert.Equal("/district/p3", (await director.OpenAsync("/state/p3")).WentTo);
        Assert.Equal(HttpStatusCode.Forbidden, (await director.OpenAsync("/state/p3?handler=File")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await director.OpenAsync("/state/p3?handler=Pairs")).Status);
    }

    [Fact]
    public async Task Last_year_stands_beside_this_year_and_another_state_in_neither()
    {
        var state = await OverviewInTest.MakeAsync(app);
        var before = await app.SaveAsync(new SchoolYear { StateId = state.Peers.Year.StateId, Name = "2025-26", StartsOn = new(2025, 7, 1), EndsOn = new(2026, 6, 30) });
        var year = await app.SaveAsync(new PeerYear { PublicId = PublicId.New(), StateId = state.Peers.Year.StateId, SchoolYearId = before.Id, ClosesAt = Clock.Start.AddYears(-1) });
        await app.SaveAsync(new PeerDistrict { PeerYearId = year.Id, DistrictId = state.Peers.Districts[0].Id, TakesPart = true, AnsweredAt = Clock.Start.AddYears(-1), AnsweredById = state.Peers.First.Principal.Id });
        await OverviewInTest.MakeAsync(app);

        var page = await (await state.Peers.LeadAsync()).OpenAsync("/state/p3");

        Assert.Equal(["2 of 2", "1 of 2"], OverviewInTest.Row(page, "Take part"));
        Assert.Equal(["4", "0"], OverviewInTest.Row(page, "Nominated"));
        Assert.Equal(["2026-27", "2025-26"], page.Page.QuerySelectorAll(".counts__group:first-child thead th").Skip(1).Select(h => h.TextContent));
    }

    [Fact]
    public async Task Before_it_is_open_the_page_says_so_and_the_links_of_the_state_lead_to_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Counterpart.App.Access.Role.StateLead));
        var home = await lead.OpenAsync("/home");
        Assert.Contains("/state/p3", home.Page.QuerySelectorAll("nav.nav a").Select(a => a.GetAttribute("href")));

        Assert.Contains("P3 is not open yet", (await lead.OpenAsync("/state/p3")).Text, StringComparison.Ordinal);
        Assert.Equal("page", lead.Now.Page.QuerySelector("nav.nav a[href='/state/p3']")!.GetAttribute("aria-current"));
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync("/state/p3?handler=File")).Status);
        await lead.OpenAsync("/state/p3");
        Assert.Contains("Open P3 for 2026-27", (await lead.FollowAsync("Open this year’s P3")).Text, StringComparison.Ordinal);
    }
}
