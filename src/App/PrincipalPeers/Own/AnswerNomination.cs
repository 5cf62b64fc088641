using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Nominating;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>A nominee says yes, or not this year. No reason is asked; it can be turned around until a pair is decided.</summary>
public sealed class AnswerNomination(AppDb db, ReadNomination read, FindPeerPlace places, DistrictCallLog calls)
{
    /// <param name="id">Null for the own.</param>
    /// <param name="said">Who told the state; not looked at otherwise.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, Guid? id, NomineeReply reply, SaidForm? said, CancellationToken cancel)
    {
        if (await read.ExecuteAsync(actor, id, cancel) is not { } nominee)
        {
            return new Outcome.Missing();
        }

        Objection[] objections = [.. id is null ? [] : (said ?? new SaidForm()).Objections(calls.Today)];
        if (Hindrance(nominee) is { } hindrance)
        {
            return new Outcome.Refused("", hindrance);
        }

        if (objections.Length > 0 || reply is not (NomineeReply.Yes or NomineeReply.No))
        {
            return new Outcome.Refused(objections.Length > 0 ? objections : [new("Reply", "Choose “Yes, I take part” or “Not this year”.")]);
        }

        var row = await db.Nominations.VisibleTo(actor).SingleAsync(n => n.PublicId == nominee.PublicId, cancel);
        (row.Reply, row.RepliedAt, row.Version) = (reply, calls.Now, row.Version + 1);
        if (id is not null && await places.ExecuteAsync(actor, nominee.DistrictPublicId, cancel) is { } place)
        {
            calls.NoteSource(actor, place, DistrictCallKind.Answered, said, $"{nominee.Name}: {(reply == NomineeReply.Yes ? "yes" : "not this year")}.");
        }

        db.Record(actor, calls.Now, "nomination.answered", "", row.PersonId);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(Says(nominee, reply, id is null)) : Changed;
    }

    internal static Outcome Changed => new Outcome.Stale("This nomination changed at the same moment. Look at it as it is now, and press once more.");

    internal static string? Hindrance(OwnNomination nominee) =>
        nominee.IsMatched ? $"The match is decided. To change something, ask {PeerWords.Asked(nominee.Year.Contact)}."
        : nominee.DistrictTakesPart ? null
        : $"{nominee.District} does not take part this year.";

    private static string Says(OwnNomination nominee, NomineeReply reply, bool isOwn) => (reply, isOwn) switch
    {
        (NomineeReply.Yes, true) => "You take part. Now say what you would like to work on: two minutes.",
        (NomineeReply.Yes, _) => $"{nominee.Name} takes part.",
        (_, true) => "Not this year: noted. Nobody asks why. You can turn it around until matches are decided.",
        _ => $"{nominee.Name}: not this year.",
    };
}
