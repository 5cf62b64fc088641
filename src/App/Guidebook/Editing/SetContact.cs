using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Guidebook.Editing;

/// <summary>Says whom people ask about the teachers' program; it stands on every page of the guidebook.</summary>
public sealed class SetContact(AppDb db, TimeProvider clock)
{
    private const int Most = 160;

    public async Task<Outcome> ExecuteAsync(Actor actor, string contact, CancellationToken cancel)
    {
        if (contact.Length is 0 or > Most)
        {
            return new Outcome.Refused("Contact", contact.Length == 0 ? "Say whom to ask: an office, a phone number, an email address" : $"Use at most {Most} characters");
        }

        var program = await db.Programs.SingleOrDefaultAsync(p => p.StateId == actor.StateId && p.Kind == ProgramKind.Ipi, cancel);
        if (program is null)
        {
            return new Outcome.Missing();
        }

        program.Contact = contact;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "program.contact-set");
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done("Contact saved. It stands on every page of the guidebook, under Help and on the page about the program.");
    }
}
