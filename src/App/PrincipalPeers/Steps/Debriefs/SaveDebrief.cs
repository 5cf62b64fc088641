using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <summary>Keeps, finishes or skips the own debrief; shares one line upward by choice, and takes it back.</summary>
public sealed class SaveDebrief(AppDb db, Vault vault, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<Outcome> FinishAsync(Actor actor, DebriefPage page, DebriefForm form, CancellationToken cancel) =>
        WriteAsync(actor, page, form, ("debrief.finished", page.IsFinished, Finished), d => (d.FinishedAt, d.SkippedAt) = (Now, null), cancel);

    /// <summary>What is typed already is kept all the same.</summary>
    public Task<Outcome> SkipAsync(Actor actor, DebriefPage page, DebriefForm form, CancellationToken cancel) =>
        WriteAsync(actor, page, form, ("debrief.skipped", page.IsSkipped, Skipped), d => (d.FinishedAt, d.SkippedAt) = (null, Now), cancel);

    /// <summary>A draft: neither finished nor skipped by it.</summary>
    public Task<Outcome> KeepAsync(Actor actor, DebriefPage page, DebriefForm form, CancellationToken cancel) =>
        WriteAsync(actor, page, form, ("debrief.kept", true, Kept), _ => { }, cancel);

    /// <param name="to">The state, the own director of schools, or both.</param>
    public async Task<Outcome> ShareLineAsync(Actor actor, DebriefPage page, string? typed, (bool State, bool Director) to, CancellationToken cancel)
    {
        if (page.Peers.AreWordsOver)
        {
            return Went(page);
        }

        var line = StepRules.Tidy(typed);
        Objection[] objections =
        [
            .. line.Length == 0 ? new[] { new Objection("Line", "Write the line first.") } : line.Length > DebriefRules.LongestLine ? [new Objection("Line", $"Say it in {DebriefRules.LongestLine} characters at most; now it is {line.Length}.")] : [],
            .. to is (false, false) ? new[] { new Objection("ToState", "Choose who may read it.") } : [],
        ];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (page.Line == line && (page.LineToState, page.LineToDirector) == to)
        {
            return Shared;
        }

        var row = await OwnAsync(page, cancel);
        (row.SealedLine, row.LineToState, row.LineToDirector, row.LineSharedAt, row.Version) = (vault.Seal(Purpose.DebriefLine, line), to.State, to.Director, Now, row.Version + 1);
        db.Record(actor, Now, "debrief.line-shared", "", actor.PersonId);
        return await db.TrySaveAsync(cancel) ? Shared : Changed;
    }

    /// <summary>Every word, and what ideas were counted as. That it was finished or skipped stays, and a shared line stays until it is taken back.</summary>
    public async Task<Outcome> DeleteAsync(Actor actor, DebriefPage page, CancellationToken cancel)
    {
        var row = await OwnAsync(page, cancel);
        (row.SealedText, row.Practices, row.Version) = (vault.Seal(Purpose.Debrief, DebriefText.Empty), [], row.Version + 1);
        db.Record(actor, Now, "debrief.deleted", "", actor.PersonId);
        return await db.TrySaveAsync(cancel) ? Deleted : Changed;
    }

    public async Task<Outcome> TakeBackAsync(Actor actor, DebriefPage page, CancellationToken cancel)
    {
        if (page.Line.Length == 0)
        {
            return new Outcome.Done("It is taken back already.");
        }

        var row = await OwnAsync(page, cancel);
        (row.SealedLine, row.LineToState, row.LineToDirector, row.LineSharedAt, row.Version) = (null, false, false, null, row.Version + 1);
        db.Record(actor, Now, "debrief.line-taken-back", "", actor.PersonId);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Taken back. Nobody can open it any more.") : Changed;
    }

    private static readonly Outcome Finished = new Outcome.Done("Finished. Only you see what you wrote.");
    private static readonly Outcome Kept = new Outcome.Done("Kept as a draft. Only you see it.");
    private static readonly Outcome Skipped = new Outcome.Done("Skipped. Nothing more is asked of you.");
    private static readonly Outcome Shared = new Outcome.Done("Shared. You can take it back whenever you like.");
    private static readonly Outcome Deleted = new Outcome.Done("Deleted. What you wrote here is gone.");
    private static readonly Outcome Changed = new Outcome.Stale("You saved this in another window since you opened this page. What you typed is still here; save again to put it in its place.");

    private static Outcome.Refused Went(DebriefPage page) => new("", page.Peers.WordsWent);

    /// <param name="end">What is written down, whether it is so already, and what the next page says.</param>
    private async Task<Outcome> WriteAsync(Actor actor, DebriefPage page, DebriefForm form, (string Act, bool IsSo, Outcome Said) end, Action<PeerDebrief> mark, CancellationToken cancel)
    {
        if (page.Peers.AreWordsOver)
        {
            return Went(page);
        }

        var (text, objections) = DebriefRules.Read(form);
        if (text is null)
        {
            return new Outcome.Refused(objections);
        }

        if (page.Version != form.Version)
        {
            return end.IsSo && JsonSerializer.Serialize(page.Text) == JsonSerializer.Serialize(text) ? end.Said : Changed;
        }

        var row = await OwnAsync(page, cancel);
        (row.SealedText, row.Practices, row.Version) = (vault.Seal(Purpose.Debrief, text), [.. text.Ideas.Select(i => i.Practice)], row.Version + 1);
        mark(row);
        db.Record(actor, Now, end.Act, "", actor.PersonId);
        return await db.TrySaveAsync(cancel) ? end.Said : Changed;
    }

    private async Task<PeerDebrief> OwnAsync(DebriefPage page, CancellationToken cancel)
    {
        if (await db.PeerDebriefs.SingleOrDefaultAsync(d => d.SeatId == page.Peers.Me.SeatId, cancel) is { } row)
        {
            return row;
        }

        row = new() { SeatId = page.Peers.Me.SeatId, DistrictId = page.Peers.Me.DistrictId, SealedText = vault.Seal(Purpose.Debrief, DebriefText.Empty) };
        db.Add(row);
        return row;
    }
}
