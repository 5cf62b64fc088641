using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>Reads lesson plans of a pair for one of its people. Opening one is not recorded: it is meant for both.</summary>
public sealed class ReadPlans(AppDb db, Vault vault, FindPair findPair)
{
    /// <returns>Null to everybody without a seat.</returns>
    public Task<OwnPair?> PairAsync(Actor actor, Guid partnership, CancellationToken cancel) => findPair.ExecuteAsync(actor, partnership, cancel);

    public async Task<ReviewLine?> OneAsync(OwnPair pair, Guid id, CancellationToken cancel) =>
        (await ReadAsync(db.PlanReviews.Where(r => r.PartnershipId == pair.Id && r.PublicId == id), pair, cancel)).SingleOrDefault();

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<ReviewLine>> OfPairAsync(OwnPair pair, CancellationToken cancel) => ReadAsync(db.PlanReviews.Where(r => r.PartnershipId == pair.Id), pair, cancel);

    /// <returns>Null when that version is no file, or is deleted.</returns>
    public async Task<byte[]?> FileAsync(OwnPair pair, ReviewLine plan, int number, CancellationToken cancel) => await db.PlanVersions
        .Where(v => v.PlanReviewId == plan.Id && v.Number == number && v.SchoolId == pair.Here.SchoolId).Select(v => v.File!.SealedBytes).SingleOrDefaultAsync(cancel) is { } bytes
            ? vault.OpenBytes(Purpose.PlanFile, bytes)
            : null;

    private async Task<IReadOnlyList<ReviewLine>> ReadAsync(IQueryable<PlanReview> some, OwnPair pair, CancellationToken cancel)
    {
        var rows = await some.AsNoTracking().Include(r => r.Answers).OrderByDescending(r => r.BroughtOn).ThenByDescending(r => r.Id).ToListAsync(cancel);
        var ids = rows.Select(r => r.Id).ToList();

        // Without the bytes: a list never reads a file.
        var versions = (await db.PlanVersions.Where(v => ids.Contains(v.PlanReviewId)).OrderByDescending(v => v.Number)
            .Select(v => new { v.PlanReviewId, v.Number, v.BroughtOn, v.SealedContent, IsFile = v.File != null }).ToListAsync(cancel)).ToLookup(v => v.PlanReviewId);
        return [.. rows.Select(row => Line(row, pair, [.. versions[row.Id].Select(v => new VersionLine(v.Number, v.BroughtOn, vault.Open<PlanContent>(Purpose.PlanContent, v.SealedContent), v.IsFile))]))];
    }

    private ReviewLine Line(PlanReview row, OwnPair pair, IReadOnlyList<VersionLine> versions) => new()
    {
        Id = row.Id,
        PublicId = row.PublicId,
        Reader = pair.Me.Id,
        OwnerId = row.OwnerId,
        Owner = pair.People.FirstOrDefault(p => p.Id == row.OwnerId)?.Name ?? "Somebody",
        Readers = Words.List([.. pair.People.Where(p => p.Id != row.OwnerId).Select(p => p.Id == pair.Me.Id ? "you" : p.FirstName)]),
        Head = vault.Open<PlanHead>(Purpose.PlanHead, row.SealedHead),
        BroughtOn = row.BroughtOn,
        ReviewedOn = row.ReviewedOn,
        TalkedThrough = row.TalkedThrough,
        WordsUntil = row.WordsUntil,
        IsKept = row.KeptAt is not null,
        IsForgotten = row.ForgottenAt is not null,
        Versions = versions,
        Answers =
        [
            .. row.Answers.OrderByDescending(a => a.Number).ThenBy(a => a.Id)
                .Select(a => new AnswerLine(a.WriterId, pair.FirstNameOf(a.WriterId), a.Number, vault.Open<AnswerText>(Purpose.PlanAnswer, a.SealedText))),
        ],
        Version = row.Version,
    };
}
