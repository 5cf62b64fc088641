using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Says whose an unknown ID of a file is: where results go by licence numbers and rosters by staff numbers, both name the same person from then on. The file is then read again.</summary>
public sealed class LinkPeople(AppDb db, Vault vault, CheckDeliveryAgain again)
{
    /// <param name="actor">Who says so.</param>
    /// <param name="seen">The delivery as it was seen.</param>
    /// <param name="told">By the place of the unknown ID in the report: an ID or address we know.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, BatchSeen seen, IReadOnlyDictionary<int, string?> told, CancellationToken cancel)
    {
        var (delivery, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (delivery?.SealedReport is not { } kept)
        {
            return instead ?? new Outcome.Stale("This file is being read. This is how it stands now.");
        }

        var unknown = vault.Open<DeliveryReport>(Purpose.ImportFile, kept).UnknownIds;
        List<(int At, string Known)> links = [.. told.Where(t => t.Key >= 0 && t.Key < unknown.Count && !string.IsNullOrWhiteSpace(t.Value)).Select(t => (t.Key, t.Value!.Trim()))];
        if (links.Count == 0)
        {
            return new Outcome.Refused("", "Type for at least one of them an ID or address we know.");
        }

        List<Objection> objections = [];
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (at, known) in links)
        {
            if (await FindAsync(delivery, known, cancel) is { } person)
            {
                db.Add(new PersonIdentifier { PersonId = person.Id, DistrictId = person.DistrictId!.Value, Value = unknown[at] });
            }
            else
            {
                objections.Add(new($"Link[{at}]", $"\"{known}\" is not the ID or address of exactly one person we know."));
            }
        }

        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("One of these IDs belongs to somebody already. Nothing was saved; this is how it stands now.");
        }

        await transaction.CommitAsync(cancel);
        return await again.ExecuteAsync(actor, seen, cancel);
    }

    private async Task<Person?> FindAsync(Delivery delivery, string known, CancellationToken cancel)
    {
        var email = known.ToLowerInvariant();
        var found = await db.People
            .Where(p => p.DistrictId != null && (delivery.DistrictId == null ? db.Districts.Any(d => d.Id == p.DistrictId && d.StateId == delivery.StateId) : p.DistrictId == delivery.DistrictId))
            .Where(p => p.Email == email || db.PersonIdentifiers.Any(i => i.PersonId == p.Id && i.Value == known)).Take(2).ToListAsync(cancel);
        return found is [var only] ? only : null;
    }
}
