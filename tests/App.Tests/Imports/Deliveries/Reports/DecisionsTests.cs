using System.IO.Compression;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Deliveries.Reports;

/// <summary>What a person decides about a delivery, and what happens meanwhile.</summary>
public sealed class DecisionsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_saved_file_that_is_gone_is_not_offered_to_be_checked_again_and_its_receipt_stays()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, "person_id,name,school_id,grades\nT1,Ana Ortiz,0001,7\nT2,Walt Greer,0001,7/8\n");
        var version = district.Designee.Now.Page.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        await district.PressAsync("Save 1 row now");

        Assert.DoesNotContain(district.Designee.Now.Page.QuerySelectorAll("button"), b => b.TextContent.Contains("check", StringComparison.OrdinalIgnoreCase));
        var stale = await district.Designee.PostAsync($"{district.Designee.Now.Path}?handler=Again", ("Version", $"{int.Parse(version, System.Globalization.CultureInfo.InvariantCulture) + 1}"));

        Assert.Equal(System.Net.HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("This file was saved and is gone", stale.Text, StringComparison.Ordinal);
        Assert.Contains("1 person added", stale.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_somebody_was_changed_meanwhile_nothing_is_saved_and_the_file_is_read_again()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        await district.PressAsync("Save 1 row now");
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz-Lopez", "T2 0001 Walt Greer"));
        await app.WithDbAsync(db => db.People.Where(p => p.Name == "Ana Ortiz" && p.DistrictId == district.School.District.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.Version, x => x.Version + 1)));

        var stale = await district.Designee.PressAsync("Save 2 rows now");
        Assert.Contains("Nothing was saved; the file is being checked again", stale.Text, StringComparison.Ordinal);
        Assert.Equal(["Ana Ortiz at 0001"], await district.TeachersAsync());

        await district.Designee.OpenAsync(district.Designee.Now.Path.Split('?')[0]);
        await DistrictInTest.ReadAsync(district.Designee);
        await district.PressAsync("Save 2 rows now");
        Assert.Equal(["Ana Ortiz-Lopez at 0001", "Walt Greer at 0001"], await district.TeachersAsync());
    }

    [Fact]
    public async Task A_reading_that_a_stopped_process_left_is_begun_again()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz", "T2 0002 Walt Greer"));
        await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == district.School.District.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.State, DeliveryState.Reading)));
        await app.WithDbAsync(db => db.StagedPeople.Where(s => s.DistrictId == district.School.District.Id && s.Row == 2).ExecuteDeleteAsync());
        ((DeliveryBell)app.Services.GetService(typeof(DeliveryBell))!).Ring();

        await district.Designee.OpenAsync(district.Designee.Now.Path);
        await DistrictInTest.ReadAsync(district.Designee);
        await district.PressAsync("Save 2 rows now");

        Assert.Equal(["Ana Ortiz at 0001", "Walt Greer at 0002"], await district.TeachersAsync());
    }

    [Fact]
    public async Task Ending_many_positions_is_asked_twice()
    {
        var district = await DistrictInTest.MakeAsync(app);
        foreach (var n in Enumerable.Range(1, 12))
        {
            await district.School.PersonAsync($"Teacher {n}");
        }

        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        var asked = await district.PressAsync("Save 1 row now", ("End the 12 positions", "on"));
        Assert.Contains("12 of 12 positions would end", asked.Text, StringComparison.Ordinal);
        Assert.Equal(12, (await district.TeachersAsync()).Count);

        await district.PressAsync("Save 1 row now", ("End the 12 positions", "on"), ("Yes, that many have left", "on"));
        Assert.Equal(["Ana Ortiz at 0001"], await district.TeachersAsync());
    }

    [Fact]
    public async Task Teachers_whom_the_file_does_not_mention_stay_unless_somebody_says_they_left()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.School.PersonAsync("Cass Reed");
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        Assert.Contains("1 teacher is at these schools but not in the file", district.Designee.Now.Text, StringComparison.Ordinal);
        await district.PressAsync("Save 1 row now");
        Assert.Equal(["Ana Ortiz at 0001", "Cass Reed at 0001"], await district.TeachersAsync());

        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        await district.PressAsync("End the positions", ("End the 1 position", "on"));

        Assert.Equal(["Ana Ortiz at 0001"], await district.TeachersAsync());
    }

    [Fact]
    public async Task The_state_reads_a_file_of_schools_of_all_its_districts()
    {
        var district = await DistrictInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await district.School.PersonAsync("Pat Simmons", Role.StateLead));

        await DistrictInTest.SendAsync(lead, "/state", FileKind.Roster, district.Roster($"T1 {district.School.District.Number}0001 Ana Ortiz"));
        await lead.PressAsync("Save 1 row now");

        Assert.Equal(["Ana Ortiz at 0001"], await district.TeachersAsync());
        Assert.Contains("The state loaded 1 teacher", (await (await district.School.PrincipalBrowserAsync()).OpenAsync("/school/imports")).Text, StringComparison.Ordinal);
    }
}
