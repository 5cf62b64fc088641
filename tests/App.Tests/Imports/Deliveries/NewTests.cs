using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Deliveries;

public sealed class NewTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Without_a_kind_or_a_file_the_form_says_which_is_missing_and_keeps_nothing()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.Designee.OpenAsync("/district/imports/new");

        var noKind = await district.Designee.UploadAsync("Check this file", "many.csv", Encoding.UTF8.GetBytes("person_id\n1\n"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noKind.Status);
        Assert.Contains("Choose what is in the file", noKind.Text, StringComparison.Ordinal);

        var noFile = await district.Designee.PressAsync("Check this file", ("Roster", "on"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noFile.Status);
        Assert.Contains("Choose a file", noFile.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.Deliveries.CountAsync(d => d.DistrictId == district.School.District.Id)));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task What_comes_without_the_forms_token_is_refused_and_swept_away()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.Designee.OpenAsync("/error/404");

        var answer = await district.Designee.SendWithoutTokenAsync("/district/imports/new", "many.csv", Encoding.UTF8.GetBytes("person_id\n1\n"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\ncut off")]
    [InlineData("no boundary anywhere")]
    public async Task A_form_that_is_cut_off_or_none_is_a_bad_request_and_nothing_of_it_stays(string body)
    {
        var district = await DistrictInTest.MakeAsync(app);
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=xx");

        Assert.Equal(HttpStatusCode.BadRequest, (await district.Designee.SendAsync("/district/imports/new", content)).Status);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task The_files_of_an_export_chosen_together_become_one_sealed_delivery()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.Designee.OpenAsync("/district/imports/new");

        await district.Designee.UploadAsync("Check this file", Sources.OneRoster.District.Version11().Loose(), (FileKindWords.For(FileKind.Roster), "on"));
        var report = await DistrictInTest.ReadAsync(district.Designee);

        Assert.Contains("several-files.zip", report.Text, StringComparison.Ordinal);
        Assert.Contains("OneRoster 1.1 export", report.Text, StringComparison.Ordinal);
        Assert.Single(Files());
        await district.Designee.PressAsync("Cancel, save nothing");
        Assert.Empty(Files());
    }

    [Fact]
    public async Task The_file_lies_sealed_on_disk_until_it_is_given_up()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));

        var path = Assert.Single(Files());
        Assert.DoesNotContain("Ortiz", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path)), StringComparison.Ordinal);

        await district.Designee.PressAsync("Cancel, save nothing");

        Assert.Contains("The file is gone", district.Designee.Now.Text, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    private string[] Files() => Directory.Exists(app.DeliveriesFolder) ? Directory.GetFiles(app.DeliveriesFolder) : [];
}
