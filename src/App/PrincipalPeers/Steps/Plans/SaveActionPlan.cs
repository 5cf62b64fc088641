using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>Saves the own action plan, shares it with the partner, takes it back, and marks it completed.</summary>
public sealed class SaveActionPlan(AppDb db, Vault vault, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="with">A file that is attached now (its name without folders), and whether the partner may read the plan from now on.</param>
    public async Task<Outcome> SaveAsync(Actor actor, OwnPeers peers, ActionPlanForm form, ((string Name, byte[] Content)? Upload, bool Share) with, CancellationToken cancel)
    {
        if (peers.AreWordsOver)
        {
            return new Outcome.Refused("", peers.WordsWent);
        }

        var plan = await OwnAsync(peers, cancel);
        var before = plan is null ? new ActionPlanText() : vault.Open<ActionPlanText>(Purpose.ActionPlan, plan.SealedText);
        var (file, wrong) = FileOf(with.Upload);
        var fileName = file is { } attached ? attached.Name : form.DropFile ? "" : before.FileName;
        var (text, objections) = ActionPlanRules.Read(form, [.. (await db.PeerIndicatorsAsync(cancel)).Select(i => i.Code)], fileName, with.Share);
        if (text is null || wrong.Length > 0)
        {
            return new Outcome.Refused([.. objections, .. wrong.Length > 0 ? new[] { new Objection("Upload", wrong) } : []]);
        }

        if ((plan?.Version ?? 0) != form.Version)
        {
            return IsSame(before, text) && (plan?.SharedAt is not null || !with.Share) ? Said(peers, plan?.SharedAt is not null)
                : new Outcome.Stale("You saved this plan in another window since you opened this page. What you typed is still here; save again to put it in its place.");
        }

        if (plan is null)
        {
            plan = new() { SeatId = peers.Me.SeatId, DistrictId = peers.Me.DistrictId, SealedText = [], ChangedAt = Now };
            db.Add(plan);
        }

        await AttachAsync(plan, file, form.DropFile, cancel);
        var isShared = with.Share && plan.SharedAt is null;
        (plan.SealedText, plan.ChangedAt, plan.Version) = (vault.Seal(Purpose.ActionPlan, text), Now, plan.Version + 1);
        plan.SharedAt ??= with.Share ? Now : null;

        // Of a draft nobody learns but its writer: not even that it changed.
        db.Record(actor, Now, isShared ? "peer-plan.shared" : "peer-plan.saved", "", plan.SharedAt is null ? [actor.PersonId] : peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? Said(peers, plan.SharedAt is not null) : new Outcome.Stale("You saved this plan at the same moment in another window. What you typed is still here; save once more.");
    }

    public Task<Outcome> TakeBackAsync(Actor actor, OwnPeers peers, CancellationToken cancel) => ChangeAsync(
        actor, peers, "peer-plan.taken-back", p => p.SharedAt is null, p => p.SharedAt = null, $"Taken back. {peers.PartnersFirst} can no longer open it.", cancel);

    public Task<Outcome> CompleteAsync(Actor actor, OwnPeers peers, bool isCompleted, CancellationToken cancel) => isCompleted
        ? ChangeAsync(actor, peers, "peer-plan.completed", p => p.CompletedAt is not null, p => p.CompletedAt = Now, "Marked as completed.", cancel)
        : ChangeAsync(actor, peers, "peer-plan.opened", p => p.CompletedAt is null, p => p.CompletedAt = null, "Open again.", cancel);

    /// <summary>All of it, with its file. The partner's stays the partner's.</summary>
    public async Task<Outcome> DeleteAsync(Actor actor, OwnPeers peers, CancellationToken cancel)
    {
        if (await OwnAsync(peers, cancel) is not { } plan)
        {
            return Deleted;
        }

        db.Remove(plan); // Takes its file along.
        db.Record(actor, Now, "peer-plan.deleted", "", plan.SharedAt is null ? [actor.PersonId] : peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? Deleted : new Outcome.Stale("The plan was saved at the same moment in another window. Press once more.");
    }

    private static readonly Outcome Deleted = new Outcome.Done("Deleted. Nobody can open this plan any more.");

    private async Task<Outcome> ChangeAsync(Actor actor, OwnPeers peers, string act, Func<ActionPlan, bool> isSo, Action<ActionPlan> change, string said, CancellationToken cancel)
    {
        if (await OwnAsync(peers, cancel) is not { } plan)
        {
            return new Outcome.Missing();
        }

        if (isSo(plan))
        {
            return new Outcome.Done(said);
        }

        change(plan);
        plan.Version++;
        db.Record(actor, Now, act, "", peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(said) : new Outcome.Stale("The plan was saved at the same moment in another window. Press once more.");
    }

    /// <summary>Null before the first save.</summary>
    private Task<ActionPlan?> OwnAsync(OwnPeers peers, CancellationToken cancel) => db.ActionPlans.SingleOrDefaultAsync(p => p.SeatId == peers.Me.SeatId, cancel);

    private async Task AttachAsync(ActionPlan plan, (string Name, PlanFileKind Kind, byte[] Content)? file, bool drop, CancellationToken cancel)
    {
        if (file is null && !drop)
        {
            return;
        }

        db.RemoveRange(await db.ActionPlanFiles.Where(f => f.ActionPlanId == plan.Id).ToListAsync(cancel));
        if (file is var (_, kind, content))
        {
            plan.File = new() { DistrictId = plan.DistrictId, Kind = kind, SealedBytes = vault.SealBytes(Purpose.ActionPlanFile, content) };
        }
    }

    /// <summary>What a file is, is known by what is in it; its name gets the ending of that.</summary>
    private static ((string Name, PlanFileKind Kind, byte[] Content)? File, string Wrong) FileOf((string Name, byte[] Content)? upload)
    {
        if (upload is not var (name, content))
        {
            return (null, "");
        }

        var (kind, wrong) = PlanFileRules.Read(content);
        return kind is { } known ? ((Path.GetFileNameWithoutExtension(name) + PlanFileRules.Ending(known), known, content), "") : (null, wrong);
    }

    private static Outcome.Done Said(OwnPeers peers, bool shared) => new(shared ? $"Saved. {peers.PartnersFirst} can read it." : "Kept as a draft. Only you see it.");

    private static bool IsSame(ActionPlanText one, ActionPlanText other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);
}
