using System.Text.RegularExpressions;
using Counterpart.App.Tests.Access;
using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages;

/// <summary>Over a real wire, to a real mail server.</summary>
[Trait("Needs", "aiosmtpd")]
public sealed partial class SmtpServerTests
{
    [Fact]
    public async Task A_code_arrives_by_mail_opens_the_page_and_is_wiped_here()
    {
        using var sink = await new MailSink().ReadyAsync();
        await using var app = new AppWithMail(sink.Port);
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await Codes.AskedAsync(app, school.Principal);

        var mail = await sink.FirstAsync();

        Assert.Contains("Subject: Your Counterpart code", mail, StringComparison.Ordinal);
        Assert.Contains($"To: {school.Principal.Email}", mail, StringComparison.Ordinal);
        Assert.Contains("<partners@example.org>", mail, StringComparison.Ordinal);
        Assert.Contains("text/plain", mail, StringComparison.Ordinal);
        Assert.Contains("text/html", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("http", mail, StringComparison.Ordinal);
        var message = await WhenSentAsync(app);
        Assert.Null(message.SealedBody);
        Assert.Contains($"Message-ID: <{message.PublicId:N}@example.org>", mail, StringComparison.OrdinalIgnoreCase);
        var answer = await browser.PressOnlyAsync("Sign in", ("Six-digit code", SixDigits().Match(mail).Groups["code"].Value));
        Assert.Equal("/home", answer.WentTo);
    }

    [Fact]
    public async Task An_introduction_arrives_from_the_product_and_is_answered_to_the_principal()
    {
        using var sink = await new MailSink().ReadyAsync();
        await using var app = new AppWithMail(sink.Port);
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);

        await pair.IntroduceAsync(await school.PrincipalBrowserAsync());

        var mail = await sink.FirstAsync();
        Assert.Contains($"Reply-To: {school.Principal.Email}", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Subject: You and ", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_invitation_arrives_as_one_that_mail_programs_act_on()
    {
        using var sink = await new MailSink().ReadyAsync();
        var server = new App.Messages.SmtpServer(new() { IsDemo = false, DataFolder = "", Smtp = $"127.0.0.1:{sink.Port}", MailFrom = "partners@example.org" });

        var answer = await server.SendAsync(Guid.Empty, "ana@example.org", new("Partner meeting", "Hello.") { Calendar = new("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") }, CancellationToken.None);

        Assert.True(answer.IsSent);
        var mail = (await sink.FirstAsync()).ReplaceLineEndings("\n");
        Assert.Contains("multipart/alternative", mail, StringComparison.Ordinal);
        Assert.Matches(@"Content-Type: text/calendar;(\s*(charset=utf-8|method=REQUEST);?){2}", mail);
        Assert.Contains(Convert.ToBase64String("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"u8), mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_leaves_the_message_waiting()
    {
        int port;
        using (var sink = new MailSink())
        {
            port = sink.Port;
        }

        await using var app = new AppWithMail(port);
        var school = await SchoolInTest.MakeAsync(app);
        await Codes.AskedAsync(app, school.Principal);

        for (var patience = 0; patience < 200 && !await app.WithDbAsync(db => db.Outbox.AnyAsync(m => m.LastError != "")); patience++)
        {
            await Task.Delay(100);
        }

        var message = await app.WithDbAsync(db => db.Outbox.AsNoTracking().SingleAsync());
        Assert.NotNull(message.SealedBody);
        Assert.Null(message.SentAt);
        Assert.DoesNotContain("unknown", message.LastError, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual("", message.LastError);
    }

    private static async Task<App.Messages.OutboxMessage> WhenSentAsync(RunningApp app)
    {
        for (var patience = 0; patience < 200 && await app.WithDbAsync(db => db.Outbox.AnyAsync(m => m.SentAt == null)); patience++)
        {
            await Task.Delay(100);
        }

        return await app.WithDbAsync(db => db.Outbox.AsNoTracking().SingleAsync());
    }

    [GeneratedRegex(@"code is (?<code>\d{3} \d{3})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SixDigits();

    private sealed class AppWithMail(int port) : RunningApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Counterpart:Smtp", $"127.0.0.1:{port}");
            builder.UseSetting("Counterpart:MailFrom", "partners@example.org");
        }
    }
}
