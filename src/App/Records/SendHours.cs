using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Records;

/// <summary>Sends the year's hours to the district. Sent again, the new ones take the place of the old and are verified anew.</summary>
public sealed class SendHours(AppDb db, TimeProvider clock)
{
    public Task<HoursRequest?> ReadAsync(Actor actor, OwnYear year, CancellationToken cancel) =>
        db.HoursRequests.SingleOrDefaultAsync(r => r.PersonId == actor.PersonId && r.SchoolId == year.Here.SchoolId && r.SchoolYearId == year.Here.YearId, cancel);

    public async Task<Outcome> ExecuteAsync(Actor actor, OwnYear year, (string? From, string? Until) license, CancellationToken cancel)
    {
        Objection[] objections = [.. ObjectionsTo(year, license)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var request = await ReadAsync(actor, year, cancel);
        if (request is null)
        {
            request = new()
            {
                PublicId = PublicId.New(), PersonId = actor.PersonId, SchoolId = year.Here.SchoolId, DistrictId = year.Here.DistrictId, SchoolYearId = year.Here.YearId,
                Log = "", MonthsOnPaper = 0, Minutes = 0, SentAt = default,
            };
            db.Add(request);
        }

        (request.Log, request.MonthsOnPaper, request.Minutes) = (JsonSerializer.Serialize(year.Lines), year.OnPaper.Count, year.Minutes);
        (request.LicenseFrom, request.LicenseUntil, request.SentAt) = (PersonRules.Date(license.From), PersonRules.Date(license.Until), clock.GetUtcNow().UtcDateTime);
        (request.VerifiedAt, request.VerifiedBy, request.ReturnedAt, request.ReturnedBecause, request.Version) = (null, "", null, "", request.Version + 1);
        db.Record(actor, request.SentAt, "hours.sent", HoursRules.Of(year.Quarters, "hour"), actor.PersonId);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Sent: {HoursRules.Of(year.Quarters, "hour")}. The district sees your name, dates, minutes and kinds. You read here when they are verified.")
            : new Outcome.Stale("The district or another window of yours changed this at the same moment. Look at what stands here now, then send again.");
    }

    private static IEnumerable<Objection> ObjectionsTo(OwnYear year, (string? From, string? Until) license)
    {
        if (year.Quarters == 0)
        {
            yield return new("", "There is not a quarter of an hour to send yet.");
        }

        var (from, until) = (PersonRules.Date(license.From), PersonRules.Date(license.Until));
        if (from is null && !string.IsNullOrWhiteSpace(license.From))
        {
            yield return new("LicenseFrom", "Enter a day, like 9/1/2023, or leave it empty.");
        }

        if (until is null && !string.IsNullOrWhiteSpace(license.Until))
        {
            yield return new("LicenseUntil", "Enter a day, like 8/31/2029, or leave it empty.");
        }
        else if (until < from)
        {
            yield return new("LicenseUntil", "The license period ends before it begins. Correct one of the two days.");
        }
    }
}
