using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Says what administrators of a file are: a file alone never makes anybody a leader, a person does. Kept for the next file.</summary>
public sealed class AnswerRoles(AppDb db, Vault vault, TimeProvider clock)
{
    public static readonly IReadOnlyList<Role> Roles = [Role.Principal, Role.AssistantPrincipal];

    /// <param name="actor">Who says so.</param>
    /// <param name="seen">The delivery as it was seen.</param>
    /// <param name="told">By row of the file: a role, or anything else for no part.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, BatchSeen seen, IReadOnlyDictionary<int, string?> told, CancellationToken cancel)
    {
        var (delivery, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (delivery?.SealedReport is not { } kept)
        {
            return instead ?? new Outcome.Stale("This file is being read. This is how it stands now.");
        }

        var report = vault.Open<DeliveryReport>(Purpose.ImportFile, kept);
        List<LeaderAsked> answered = [.. report.Leaders.Where(l => told.TryGetValue(l.Row, out var said) && !string.IsNullOrEmpty(said))];
        if (answered.Count == 0)
        {
            return new Outcome.Refused("", "Choose a part for at least one of them.");
        }

        var schools = await db.Schools.Where(s => report.Leaders.Select(l => l.SchoolId).Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.DistrictId, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        List<long> persons = [];
        foreach (var leader in answered)
        {
            var role = Roles.Where(r => r.ToString() == told[leader.Row]).Select(r => (Role?)r).FirstOrDefault();
            db.Add(new RoleAnswer { SchoolId = leader.SchoolId, DistrictId = schools[leader.SchoolId], Identifier = leader.Identifier, Role = role });
            if (role is not { } leads)
            {
                continue;
            }

            if (await LeadAsync(leader, schools[leader.SchoolId], leads, cancel) is not { } person)
            {
                return new Outcome.Refused("", $"The address of {leader.Name} belongs to somebody of another district. Leave that row open and ask the operator.");
            }

            persons.Add(person);
        }

        delivery.SealedReport = vault.Seal(Purpose.ImportFile, report with { Leaders = [.. report.Leaders.Except(answered)] });
        delivery.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "delivery.roles", Words.Count(answered.Count, "answer"), persons);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody answered for the same person at the same moment. This is how it stands now.");
        }

        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{Words.Count(answered.Count, "answer")} saved. Nobody was told; they can sign in with their school address.", delivery.PublicId);
    }

    /// <returns>The person who leads now, or null when the address is somebody else's.</returns>
    private async Task<long?> LeadAsync(LeaderAsked leader, long districtId, Role role, CancellationToken cancel)
    {
        var email = leader.Email?.ToLowerInvariant();
        var byId = await db.PersonIdentifiers.Where(i => i.DistrictId == districtId && i.Value == leader.Identifier).Select(i => i.PersonId).FirstOrDefaultAsync(cancel);
        var person = await db.People.Include(p => p.Positions).FirstOrDefaultAsync(p => p.Id == byId || (email != null && p.Email == email), cancel);
        if (person is not null && person.DistrictId != districtId)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (person is null)
        {
            person = new Person { PublicId = PublicId.New(), DistrictId = districtId, Name = leader.Name, Email = email };
            db.Add(person);
            await db.SaveChangesAsync(cancel);
            db.Add(new PersonIdentifier { PersonId = person.Id, DistrictId = districtId, Value = leader.Identifier });
        }

        if (!person.Positions.Exists(p => p.SchoolId == leader.SchoolId && p.Role == role && !p.HasLeft(today)))
        {
            person.Positions.Add(new Position { PersonId = person.Id, Role = role, DistrictId = districtId, SchoolId = leader.SchoolId, StartsOn = today });
        }

        return person.Id;
    }
}
