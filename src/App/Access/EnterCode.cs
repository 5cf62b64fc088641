using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>Signs a person in with address and code. Why it did not work is never said more exactly than "that code does not open this page".</summary>
public sealed class EnterCode(AppDb db, Vault vault, StartSession startSession, TimeProvider clock)
{
    public async Task<Entered> ExecuteAsync(Attempt attempt, CancellationToken cancel)
    {
        var digits = CodeRules.Digits(attempt.Typed);
        if (digits.Length == 0)
        {
            return Entered.Not("Code", "Type the six digits of the code.");
        }

        var pause = new EvenPause(clock);
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Email == attempt.Address, cancel);
        if (person is null || !await FitsAsync(person, digits, cancel))
        {
            await pause.RestAsync(cancel);
            return Entered.Not("Code", "That code does not open this page. A code works for 15 minutes, once, and for five tries. Check it, or ask for a new one.");
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (!await db.Positions.AnyAsync(p => p.PersonId == person.Id && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today), cancel))
        {
            return Entered.Not("", "Your code is right, but nobody has given you a place here for today. Ask your principal, or whoever leads the program for you, to add you.");
        }

        return new(new Outcome.Done(), await startSession.ExecuteAsync(new(person.Id, person.Name), attempt.IsOwnDevice, attempt.Device, cancel));
    }

    private async Task<bool> FitsAsync(Person person, string digits, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var codes = await db.SignInCodes.AsNoTracking().Where(c => c.PersonId == person.Id && c.UsedAt == null && c.ExpiresAt > now).ToListAsync(cancel);
        foreach (var code in codes)
        {
            if (await TakeTryAsync(code, cancel) && CodeHash.Fits(vault, code.CodeHash, person.Id, digits) && await UseAsync(code, now, cancel))
            {
                return true;
            }
        }

        db.Audit.Add(new AuditEntry
        {
            At = now,
            ActorName = "The sign-in page",
            Action = "code.refused",
            Subjects = [new AuditSubject { PersonId = person.Id }],
        });
        await db.SaveChangesAsync(cancel);
        return false;
    }

    /// <summary>The try is taken before the digits are compared: guesses sent at the same moment cannot share one.</summary>
    private async Task<bool> TakeTryAsync(SignInCode code, CancellationToken cancel) => await db.SignInCodes
        .Where(c => c.Id == code.Id && c.TriesLeft > 0)
        .ExecuteUpdateAsync(u => u.SetProperty(c => c.TriesLeft, c => c.TriesLeft - 1), cancel) == 1;

    /// <summary>Uses up this code and every other the person still holds. Of two at the same moment one wins.</summary>
    private async Task<bool> UseAsync(SignInCode code, DateTime now, CancellationToken cancel)
    {
        var won = await db.SignInCodes.Where(c => c.Id == code.Id && c.UsedAt == null).ExecuteUpdateAsync(u => u.SetProperty(c => c.UsedAt, now), cancel) == 1;
        await db.SignInCodes.Where(c => c.PersonId == code.PersonId && c.UsedAt == null).ExecuteUpdateAsync(u => u.SetProperty(c => c.UsedAt, now), cancel);
        return won;
    }

    public sealed record Attempt(string Address, string? Typed, bool IsOwnDevice, string Device);

    /// <param name="Secret">For the cookie; empty when refused.</param>
    public sealed record Entered(Outcome Outcome, byte[] Secret)
    {
        public static Entered Not(string field, string words) => new(new Outcome.Refused(field, words), []);
    }
}
