using Counterpart.App.Access;
using Counterpart.App.Tests.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Operations;

public sealed class OpsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_operator_sees_how_it_runs_and_what_waits()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await Codes.AskedAsync(app, school.Principal);
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Sam Ito", Role.Operator));

        var answer = await browser.OpenAsync("/ops");

        Assert.Contains("Everything runs", answer.Text, StringComparison.Ordinal);
        Assert.Contains(Databases.IsPostgres ? "PostgreSQL" : "SQLite", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Messages waiting 1", answer.Text.Replace("waiting1", "waiting 1", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("no mail server was given", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_whose_outcome_is_unknown_is_called_out()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.WithDbAsync(async db =>
        {
            new App.Messages.Outbox(db, app.Vault, app.Clock).Add("reminder", school.Principal, mayRepeat: false, new("Hello", "Hello."));
            return await db.SaveChangesAsync();
        });
        await app.WithDbAsync(db => db.Outbox.Where(m => m.PersonId == school.Principal.Id).ExecuteUpdateAsync(u => u.SetProperty(m => m.StartedAt, Clock.Start.AddDays(-1)).SetProperty(m => m.Tries, 1)));
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Sam Ito", Role.Operator));

        Assert.Contains("1 message did not arrive", (await browser.OpenAsync("/ops")).Text, StringComparison.Ordinal);
        Assert.Contains("outcome unknown, not sent again", (await browser.OpenAsync("/ops/messages")).Text, StringComparison.Ordinal);
    }
}
