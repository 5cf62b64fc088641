using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>Writes down what came of a fetch, all of it in one save: files become deliveries that wait for a person, and the connection says how it went.</summary>
public sealed class EndFetch(AppDb db, DeliveryFiles files, DeliveryBell bell, TimeProvider clock)
{
    /// <returns>False when the claim was gone: then nothing is written and nothing stays.</returns>
    public async Task<bool> ExecuteAsync(FetchClaim claim, FetchEnd end, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var connection = await db.Connections.SingleOrDefaultAsync(c => c.Id == claim.ConnectionId && c.ClaimId == claim.Id, cancel);
        List<Delivery> replaced = [];
        if (connection is not null)
        {
            var actor = await ActorAsync(connection, cancel);
            replaced = await ReplacedAsync(connection, actor, end, cancel);
            await AddAsync(connection, actor, end, now);
            db.Record(actor, now, end.Failure is null ? "fetch.done" : "fetch.failed", $"{connection.Host}: {Words.Count(end.Files.Count, "new file")}");
            Tell(connection, end, now);
        }

        var isSaved = connection is not null && await db.TrySaveAsync(cancel);
        foreach (var file in end.Files)
        {
            if (isSaved)
            {
                files.Claim(file.File.Id);
            }
            else
            {
                files.DropUnclaimed(file.File.Id);
            }
        }

        foreach (var old in isSaved ? replaced : [])
        {
            await StagingArea.EmptyAsync(db, old.Id, cancel);
            files.Delete(old.PublicId);
        }

        bell.Ring();
        return isSaved;
    }

    private async Task<Actor> ActorAsync(DistrictConnection connection, CancellationToken cancel)
    {
        var by = connection.IsNight ? 0 : connection.AskedById ?? 0;
        var name = await db.People.Where(p => p.Id == by).Select(p => p.Name).SingleOrDefaultAsync(cancel);
        return new() { PersonId = name is null ? 0 : by, Name = name ?? "Fetch of the night", Role = Role.DistrictDesignee, PositionId = 0, SessionId = 0, DistrictId = connection.DistrictId };
    }

    /// <summary>What was fetched before and nobody has touched since makes way for what is newer; a file somebody typed corrections into stays.</summary>
    private async Task<List<Delivery>> ReplacedAsync(DistrictConnection connection, Actor actor, FetchEnd end, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        FileKind[] kinds = [.. end.Files.Select(f => f.Kind)];
        var old = await db.Deliveries.Where(d => d.DistrictId == connection.DistrictId && d.Source == connection.Host && kinds.Contains(d.Kind) && d.SealedCorrections == null
            && (d.State == DeliveryState.Checked || d.State == DeliveryState.Waiting || d.State == DeliveryState.Reading)).ToListAsync(cancel);
        foreach (var delivery in old)
        {
            (delivery.State, delivery.EndedAt, delivery.SealedReport) = (DeliveryState.GivenUp, now, null);
            delivery.Receipt = "A newer fetch took its place. Nothing was saved.";
            delivery.Version++;
            db.Record(actor, now, "delivery.dropped", $"{FileKindWords.For(delivery.Kind)}, for a newer fetch");
        }

        return old;
    }

    private async Task AddAsync(DistrictConnection connection, Actor actor, FetchEnd end, DateTime now)
    {
        var state = await db.Districts.Where(d => d.Id == connection.DistrictId).Select(d => d.StateId).SingleAsync();
        foreach (var (kind, file) in end.Files)
        {
            db.Add(new Delivery
            {
                PublicId = file.Id,
                StateId = state,
                DistrictId = connection.DistrictId,
                Kind = kind,
                FileName = file.Name,
                Source = connection.Host,
                Digest = file.Digest,
                Bytes = file.Bytes,
                State = DeliveryState.Waiting,
                ReceivedAt = now,
                ReceivedById = actor.PersonId == 0 ? connection.SavedById : actor.PersonId,
            });
            db.Record(actor, now, "delivery.received", $"{FileKindWords.For(kind)}, fetched from {connection.Host}");
        }
    }

    private static void Tell(DistrictConnection connection, FetchEnd end, DateTime now)
    {
        (connection.State, connection.ClaimId, connection.BeatAt, connection.Progress) = (FetchState.Idle, null, null, "");
        (connection.SaidAt, connection.HasFailed) = (now, end.Failure is not null);
        connection.Said = FetchWords.For(end, connection.LastNewAt, now);
        connection.Notes = string.Join('\n', end.Notes);
        connection.FailedNights = end.Failure is null ? 0 : connection.FailedNights + (connection.IsNight ? 1 : 0);
        if (end.Failure is null)
        {
            connection.RosterVersion = end.ServerVersion;
            connection.ResultsVersion = connection.WantsResults ? end.ServerVersion : connection.ResultsVersion;
            connection.LastNewAt = end.Files.Count > 0 ? now : connection.LastNewAt;
        }

        var isOver = connection.Nightly == NightlyFetch.Nothing || connection.FailedNights >= NightRules.MostFailed;
        connection.NextFetchAt = isOver ? null : NightRules.Next(now, connection.Hour, SchoolTime.StateZone);
        connection.Version++;
    }
}
