using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.EdFi.Api;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections;

/// <summary>Keeps where a district's server is. Key and secret are sealed and only ever replaced; they go to no other machine than the one they were typed for.</summary>
public sealed class SaveConnection(AppDb db, Vault vault, NetworkGuard guard, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, ConnectionForm form, CancellationToken cancel)
    {
        if (actor.DistrictId is not { } district)
        {
            return new Outcome.Missing();
        }

        var there = await db.Connections.VisibleTo(actor).SingleOrDefaultAsync(cancel);
        if (there is not null && there.Version != form.Version)
        {
            return new Outcome.Stale("Somebody changed this connection since you opened the page. This is how it stands now.");
        }

        Objection[] objections = [.. ConnectionRules.ObjectionsTo(form, there?.Host ?? "")];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var address = ConnectionRules.AddressOf(form.Address)!;
        if (guard.Refuses(address))
        {
            return new Outcome.Refused(nameof(form.Address), "This address is inside a private network, where we do not go. Give the address the server has on the internet.");
        }

        var (now, before) = (clock.GetUtcNow().UtcDateTime, there is null ? null : vault.Open<ServerSecret>(Purpose.Connection, there.SealedSecret));
        var secret = new ServerSecret(Typed(form.Key) ?? before!.Key, Typed(form.Secret) ?? before!.Secret);
        var connection = there ?? new() { DistrictId = district, Address = "", SealedSecret = [], SavedById = 0 };
        Write(connection, form, address);
        (connection.SealedSecret, connection.SavedById) = (vault.Seal(Purpose.Connection, secret), actor.PersonId);
        connection.NextFetchAt = form.Nightly == NightlyFetch.Nothing ? null : NightRules.Next(now, form.Hour, SchoolTime.StateZone);
        connection.Version++;
        if (there is null)
        {
            db.Add(connection);
        }

        db.Record(actor, now, "connection.saved", $"{address.Host}, every night: {ConnectionWords.For(form.Nightly).ToLowerInvariant()}");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("Saved. Try the connection to see whether the server lets us in.")
            : new Outcome.Stale("Somebody changed this connection at the same moment. This is how it stands now.");
    }

    private static void Write(DistrictConnection connection, ConnectionForm form, Uri address)
    {
        // Another address or key may show other rows of the same version: the next fetch reads everything.
        (connection.RosterVersion, connection.ResultsVersion) = (null, null);
        connection.Address = address.AbsoluteUri;
        connection.SchoolYear = ConnectionRules.YearOf(form.SchoolYear);
        connection.Tenant = form.Tenant?.Trim() ?? "";
        connection.OtherHosts = string.Join(", ", ConnectionRules.HostsOf(form.OtherHosts));
        (connection.Nightly, connection.Hour, connection.FailedNights) = (form.Nightly, form.Hour, 0);

        // A fetch under way asks by what was typed before: it is let go.
        (connection.State, connection.ClaimId, connection.Progress) = (FetchState.Idle, null, "");
    }

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
