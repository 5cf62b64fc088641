using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Programs;
using Counterpart.App.Tests.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Oversight.Statewide;

public sealed class NoticePrincipalsTests : IAsyncLifetime
{
    private static readonly DateTime fridayEvening = new(2026, 10, 30, 22, 30, 0, DateTimeKind.Utc);
    private readonly StillApp app = new();
    private ReviewSchool school = null!;
    private Browser lead = null!;

    private long Principal => school.School.Principal.Id;

    public async ValueTask InitializeAsync()
    {
        school = await ReviewSchool.OfFourAsync(app);
        lead = await app.BrowserOfAsync(await school.School.PersonAsync("Pat Simmons", Role.StateLead));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_principal_is_told_once_and_no_teacher_is_named()
    {
        await SuggestAsync();

        await app.TellAsync();
        await app.TellAsync();

        var message = await app.WithDbAsync(db => db.Outbox.SingleAsync(m => m.PersonId == Principal));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, message.SealedBody!);
        Assert.Equal((false, "suggestions ready"), (message.MayRepeat, message.Kind));
        Assert.Equal($"Suggested partners for {school.School.School.Name} are ready (about 20 minutes)", words.Subject);
        Assert.DoesNotContain("Ana", words.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "principal.told" && a.Subjects.Any(s => s.PersonId == Principal))));
    }

    [Fact]
    public async Task The_message_leads_to_the_board_and_says_whom_to_ask()
    {
        await app.WithDbAsync(db => db.Programs.Where(p => p.Kind == ProgramKind.Ipi).ExecuteUpdateAsync(p => p.SetProperty(x => x.Contact, "ipi@state.example")));
        await SuggestAsync();

        await app.TellAsync();

        var message = await app.WithDbAsync(db => db.Outbox.SingleAsync(m => m.PersonId == Principal));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, message.SealedBody!).Text;
        Assert.Contains($"open Partners: {app.Services.GetRequiredService<InstallOptions>().Address}/school/matches\n", words, StringComparison.Ordinal);
        Assert.EndsWith("Questions: ipi@state.example.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_contact_the_message_names_none()
    {
        await SuggestAsync();

        await app.TellAsync();

        var message = await app.WithDbAsync(db => db.Outbox.SingleAsync(m => m.PersonId == Principal));
        Assert.DoesNotContain("Questions", app.Vault.Open<MailWords>(Purpose.Mail, message.SealedBody!).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_refused_in_the_afternoon_is_tried_again_in_the_morning()
    {
        await SuggestAsync();
        app.Clock.SetTo(new(2026, 8, 3, 21, 59, 30, DateTimeKind.Utc));
        await app.TellAsync();
        var server = new FakeMailServer { Answer = () => new(false, "Mailbox busy") };
        Task<bool> SendAsync() => app.WithDbAsync(db => new SendMail(db, app.Vault, server, app.Clock).ExecuteAsync(CancellationToken.None));
        Assert.True(await SendAsync());
        server.Answer = () => new(true);

        app.Clock.SetTo(new(2026, 8, 3, 22, 30, 0, DateTimeKind.Utc));
        Assert.False(await SendAsync());
        app.Clock.SetTo(new(2026, 8, 4, 10, 59, 0, DateTimeKind.Utc));
        Assert.False(await SendAsync());
        app.Clock.SetTo(new(2026, 8, 4, 11, 0, 0, DateTimeKind.Utc));
        Assert.True(await SendAsync());
    }

    [Fact]
    public async Task On_a_Friday_evening_nothing_is_written_before_Monday_at_six_in_winter_time()
    {
        app.Clock.SetTo(fridayEvening);
        lead = await app.BrowserOfAsync(await school.School.PersonAsync("Pat Simmons", Role.StateLead));
        await SuggestAsync();

        await WrittenAtAsync(new(2026, 11, 2, 11, 59, 59, DateTimeKind.Utc), 0);
        await WrittenAtAsync(new(2026, 11, 2, 12, 0, 0, DateTimeKind.Utc), 1);
    }

    [Fact]
    public async Task Two_reminders_follow_ten_school_days_apart_and_then_none()
    {
        await SuggestAsync();
        await app.TellAsync();

        await WrittenAtAsync(new(2026, 8, 17, 10, 59, 0, DateTimeKind.Utc), 1);
        await WrittenAtAsync(new(2026, 8, 17, 11, 0, 0, DateTimeKind.Utc), 2);
        await WrittenAtAsync(new(2026, 8, 31, 11, 0, 0, DateTimeKind.Utc), 3);
        await WrittenAtAsync(new(2026, 12, 1, 18, 0, 0, DateTimeKind.Utc), 3);
    }

    [Fact]
    public async Task Whoever_opens_the_board_hears_no_more_of_it()
    {
        await SuggestAsync();
        await app.TellAsync();
        await (await school.School.PrincipalBrowserAsync()).OpenAsync("/school/matches");

        await WrittenAtAsync(new(2026, 8, 17, 15, 0, 0, DateTimeKind.Utc), 1);
        await WrittenAtAsync(new(2026, 8, 31, 15, 0, 0, DateTimeKind.Utc), 1);
    }

    [Fact]
    public async Task A_reminder_that_became_due_at_rest_waits_for_the_morning()
    {
        await SuggestAsync();
        await app.TellAsync();

        await WrittenAtAsync(new(2026, 8, 18, 2, 0, 0, DateTimeKind.Utc), 1);
        await WrittenAtAsync(new(2026, 8, 18, 11, 0, 0, DateTimeKind.Utc), 2);
    }

    [Fact]
    public async Task Suggestions_made_anew_are_no_second_first_message()
    {
        await SuggestAsync();
        await app.TellAsync();
        await lead.OpenAsync("/state/suggestions");
        await lead.PressAsync("Suggest anew for 1 school");
        await app.WorkAsync();

        await WrittenAtAsync(Clock.Start.AddHours(1), 1);
    }

    [Fact]
    public async Task A_principal_who_left_is_not_written_to()
    {
        app.Clock.SetTo(fridayEvening);
        lead = await app.BrowserOfAsync(await school.School.PersonAsync("Pat Simmons", Role.StateLead));
        await SuggestAsync();
        await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == Principal).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndsOn, new DateOnly(2026, 10, 31))));

        await WrittenAtAsync(new(2026, 11, 2, 15, 0, 0, DateTimeKind.Utc), 0);
    }

    private async Task SuggestAsync()
    {
        await lead.OpenAsync("/state/suggestions");
        await lead.PressAsync("Suggest partners for 1 school");
        await app.WorkAsync();
    }

    private async Task WrittenAtAsync(DateTime utc, int count)
    {
        app.Clock.SetTo(utc);
        await app.TellAsync();
        Assert.Equal(count, await app.WrittenToAsync(Principal));
    }
}
