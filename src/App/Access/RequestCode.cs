using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>Puts a sign-in code into the outbox if the address is known. From outside, both answers look and last the same.</summary>
public sealed class RequestCode(AppDb db, MakeCode makeCode, Outbox outbox, TimeProvider clock)
{
    public async Task ExecuteAsync(string address, CancellationToken cancel)
    {
        var pause = new EvenPause(clock);
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Email == address, cancel);
        if (person is not null)
        {
            await SendAsync(person, cancel);
        }

        await pause.RestAsync(cancel);
    }

    private async Task SendAsync(Person person, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var anHourAgo = now.AddHours(-1);
        if (!CodeRules.MayHaveAnother(await db.SignInCodes.CountAsync(c => c.PersonId == person.Id && c.MadeAt > anHourAgo, cancel)))
        {
            return;
        }

        await db.SignInCodes.Where(c => c.PersonId == person.Id && c.MadeAt <= anHourAgo).ExecuteDeleteAsync(cancel);
        var code = CodeRules.Spoken(makeCode.Add(person.Id));
        outbox.Add(MailKind.SignInCode, person, mayRepeat: true, new(
            "Your Counterpart code",
            $"""
            Hello {person.FirstName},

            Your code is {code}. It works for 15 minutes, once, on the page where you asked for it.

            If you did not ask for it, you can leave this message alone. Nobody can sign in without the code.
            """));
        db.Audit.Add(new AuditEntry
        {
            At = now,
            ActorName = "The sign-in page",
            Action = "code.sent",
            Subjects = [new AuditSubject { PersonId = person.Id }],
        });
        await db.SaveChangesAsync(cancel);
    }
}
