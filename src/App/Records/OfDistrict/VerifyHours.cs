using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Records.OfDistrict;

/// <summary>Verifies hours in one go, or sends some back with a reason.</summary>
public sealed class VerifyHours(AppDb db, TimeProvider clock)
{
    public const int LongestReason = 300;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="ticked"><see cref="HoursRow.Seen"/> of each: what changed since is not verified.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, IReadOnlyCollection<string> ticked, CancellationToken cancel)
    {
        if (ticked.Count == 0)
        {
            return new Outcome.Refused("Ticked", "Tick whose hours you verify.");
        }

        var open = await OpenAsync(actor, cancel);
        var seen = open.FindAll(r => ticked.Contains(Seen(r), StringComparer.Ordinal));
        foreach (var request in seen)
        {
            (request.VerifiedAt, request.VerifiedBy, request.Version) = (Now, actor.Name, request.Version + 1);
        }

        var changed = ticked.Distinct(StringComparer.Ordinal).Count() - seen.Count;
        var note = changed == 0 ? "" : $" {Words.Count(changed, "other")} changed since you opened the page and stayed open.";
        if (seen.Count == 0)
        {
            return new Outcome.Stale($"Nothing was verified.{note}");
        }

        db.Record(actor, Now, "hours.verified", Words.Count(seen.Count, "record"), seen.Select(r => r.PersonId));
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Verified: {Words.Count(seen.Count, "record")}. Each of these teachers reads it under “My year with a partner”.{note}")
            : new Outcome.Stale("Somebody sent hours anew at the same moment. Nothing was verified; look again and press once more.");
    }

    public async Task<Outcome> ReturnAsync(Actor actor, string seen, string? reason, CancellationToken cancel)
    {
        var because = (reason ?? "").ReplaceLineEndings(" ").Trim();
        if (because.Length is 0 or > LongestReason)
        {
            return new Outcome.Refused("Reason", because.Length == 0 ? "Say what the teacher should look at." : $"Say it in {LongestReason} characters at most; now it is {because.Length}.");
        }

        if ((await OpenAsync(actor, cancel)).Find(r => Seen(r) == seen) is not { } request)
        {
            return new Outcome.Stale("These hours changed since you opened the page. Nothing was sent back; look again.");
        }

        (request.ReturnedAt, request.ReturnedBecause, request.Version) = (Now, because, request.Version + 1);
        db.Record(actor, Now, "hours.returned", "", request.PersonId);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("Sent back. The teacher reads your reason and can send the hours again.")
            : new Outcome.Stale("These hours changed at the same moment. Nothing was sent back; look again.");
    }

    private Task<List<HoursRequest>> OpenAsync(Actor actor, CancellationToken cancel) =>
        db.HoursRequests.SentTo(actor).Open().ToListAsync(cancel);

    private static string Seen(HoursRequest request) => $"{request.PublicId:N}.{request.Version}";
}
