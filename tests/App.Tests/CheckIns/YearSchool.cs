using Counterpart.App.CheckIns;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns;

/// <summary>A school on a Tuesday in October, with pairs that were introduced in August.</summary>
internal sealed record YearSchool(RunningApp App, SchoolInTest School, IReadOnlyList<FinalizedPair> Pairs, Browser Principal)
{
    /// <summary>Tuesday, October 13, 2026, 10 in the morning in Nashville.</summary>
    public static readonly DateTime Tuesday = new(2026, 10, 13, 15, 0, 0, DateTimeKind.Utc);

    public static async Task<YearSchool> MakeAsync(RunningApp app, int pairs = 1, string zone = "America/Chicago")
    {
        app.Clock.SetTo(Tuesday);
        var school = await SchoolInTest.MakeAsync(app, zone);
        List<FinalizedPair> made = [];
        for (var i = 0; i < pairs; i++)
        {
            made.Add(await FinalizedPair.MakeAsync(app, school));
        }

        var ids = made.Select(p => p.Partnership.Id).ToList();
        await app.WithDbAsync(db => db.Partnerships.Where(p => ids.Contains(p.Id)).ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, Clock.Start)));
        return new(app, school, made, await school.PrincipalBrowserAsync());
    }

    public FinalizedPair Pair => Pairs[0];

    public Task<Browser> HersAsync() => App.BrowserOfAsync(Pair.Ana);

    public Task<Browser> HisAsync() => App.BrowserOfAsync(Pair.Walt);

    public string At(string page) => $"/school/year/{Pair.Partnership.PublicId:N}/{page}";

    public Task<List<CheckIn>> NotedAsync() => App.WithDbAsync(db => db.CheckIns.AsNoTracking().Where(c => c.SchoolId == School.School.Id).OrderBy(c => c.Id).ToListAsync());

    public Task<List<OutboxMessage>> MailsAsync(string kind) => App.WithDbAsync(db =>
        db.Outbox.AsNoTracking().Where(m => m.Kind == kind && m.DistrictId == School.District.Id).OrderBy(m => m.Id).ToListAsync());

    public MailWords Words(OutboxMessage mail) => App.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);

    /// <summary>The principal talks with the first pair.</summary>
    public async Task<Answer> TalkAsync(params (string Label, string Value)[] fill)
    {
        await Principal.OpenAsync("/school/year");
        await Principal.FollowAsync("Talked today");
        return await Principal.PressAsync("Save", fill);
    }

    /// <summary>Ana asks for the first pair.</summary>
    public async Task<Answer> AskAsync(string kind, string line)
    {
        var hers = await HersAsync();
        await hers.OpenAsync(Pair.Page + "/ask");
        return await hers.PressAsync("Send", (kind, "on"), ("One line", line));
    }
}
