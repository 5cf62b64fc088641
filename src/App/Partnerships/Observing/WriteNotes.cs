using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>Keeps notes as a draft that only their writer reads, or shares them with everybody in the observation.</summary>
public sealed class WriteNotes(AppDb db, Vault vault, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, OwnPair pair, ObservationLine line, (NoteForm Form, bool Share) typed, CancellationToken cancel)
    {
        var text = NoteRules.Read(typed.Form);
        if (ObjectionsTo(line, text, typed.Form, typed.Share, pair.Here.Today) is { Length: > 0 } objections)
        {
            return new Outcome.Refused(objections);
        }

        if (await db.Observations.Of(pair).Open().SingleOrDefaultAsync(o => o.Id == line.Id, cancel) is not { } observation)
        {
            return new Outcome.Missing();
        }

        var note = await db.ObservationNotes.SingleOrDefaultAsync(n => n.ObservationId == line.Id && n.WriterId == actor.PersonId, cancel);
        if ((note?.Version ?? 0) != typed.Form.Version)
        {
            return IsSaved(note, text, typed.Share) ? Said(line, typed.Share) : Changed;
        }

        if (note is null)
        {
            note = New(actor, line, pair);
            db.Add(note);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var today = pair.Here.Today;
        (note.SealedText, note.Version) = (vault.Seal(Purpose.ObservationNotes, text), note.Version + 1);
        note.DraftUntil = KeepingRules.LastDay(KeepingRules.Later(observation.On, today), observation.TalkedOn);
        if (typed.Share && note.SharedAt is null)
        {
            (note.SharedAt, observation.SharedOn, observation.Version) = (now, today, observation.Version + 1);
            observation.WordsUntil = KeepingRules.LastDay(today, observation.TalkedOn);
        }

        // Of a draft nobody learns but its writer: not even that it is there.
        db.Record(actor, now, note.SharedAt is null ? "observation.drafted" : "observation.shared", "", note.SharedAt is null ? [actor.PersonId] : [.. pair.PersonIds, line.SeenId]);
        return await db.TrySaveAsync(cancel) ? Said(line, note.SharedAt is not null) : Changed;
    }

    private static readonly Outcome Changed = new Outcome.Stale("You saved these notes in another window since you opened this page. What you typed is still here; save again to put it in its place.");

    private static Objection[] ObjectionsTo(ObservationLine line, NoteText text, NoteForm form, bool share, DateOnly today)
    {
        if (!line.MayWrite)
        {
            return [new("Form.Facts", line.IsOff ? "This observation was called off." : line.IsForgotten ? "The notes of this observation were deleted as announced." : $"{line.Seen} has not said yes. Nothing can be written before.")];
        }

        Objection[] objections = [.. NoteRules.ObjectionsTo(text)];
        if (objections.Length > 0 || !share || line.Own is { IsShared: true })
        {
            return objections;
        }

        return line.On > today
            ? [new("Form.Facts", $"It takes place on {SchoolTime.SayWeekday(line.On)}. Keep this as a draft, and share it after that.")]
            : form.AsItIs ? [] : [.. NoteRules.Asks(text, line.SeenFirst)];
    }

    private static Outcome.Done Said(ObservationLine line, bool shared) => new(
        shared ? $"Shared. Talk about it, best before the end of tomorrow. {(line.IsTogether ? $"{line.Seen} reads it too." : "")}".Trim() : "Kept as a draft. Only you see it.");

    /// <summary>A second press finds what it wanted.</summary>
    private bool IsSaved(ObservationNote? note, NoteText text, bool share) =>
        note is not null && (note.SharedAt is not null || !share) && vault.Open<NoteText>(Purpose.ObservationNotes, note.SealedText) == text;

    private static ObservationNote New(Actor actor, ObservationLine line, OwnPair pair) => new()
    {
        ObservationId = line.Id, SchoolId = pair.Here.SchoolId, DistrictId = pair.Here.DistrictId, SchoolYearId = pair.Here.YearId,
        WriterId = actor.PersonId, SealedText = [], DraftUntil = default,
    };
}
