using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>Does row by row what the pages do, through the same acts. The caller has a transaction begun and decides whether it lasts.</summary>
public sealed class TakeNominationRows(AppDb db, FindPeerPlace places, AnswerForDistrict answer, NominatingActs acts)
{
    /// <returns>Of each change that could not be done, why.</returns>
    public async Task<IReadOnlyList<(FileChange Change, string Why)>> ExecuteAsync(Actor actor, IReadOnlyList<FileChange> changes, SaidForm said, CancellationToken cancel)
    {
        List<(FileChange Change, string Why)> refused = [];
        Dictionary<Guid, PeerPlace> known = [];
        foreach (var change in changes)
        {
            db.ChangeTracker.Clear();
            if (change.TakesPart is { } takesPart)
            {
                Note(change, await answer.ExecuteAsync(actor, change.District, takesPart, said, cancel));
                continue;
            }

            if (!known.TryGetValue(change.District, out var place))
            {
                known[change.District] = place = (await places.ExecuteAsync(actor, change.District, cancel))!;
            }

            Note(change, await OneAsync(actor, place, change, said, cancel));
        }

        db.ChangeTracker.Clear();
        return refused;

        void Note(FileChange change, Outcome outcome)
        {
            var why = outcome switch
            {
                Outcome.Done => null,
                Outcome.Refused(var objections) => string.Join(" ", objections.Select(o => o.Message.TrimEnd('.') + ".")),
                Outcome.Stale(var what) => what,
                _ => "It is not there any more. Download the workbook again.",
            };
            if (why is not null)
            {
                refused.Add((change, why));
            }
        }
    }

    private Task<Outcome> OneAsync(Actor actor, PeerPlace place, FileChange change, SaidForm said, CancellationToken cancel) => change.Kind switch
    {
        FileChangeKind.Nominate => acts.RowAsync(actor, place, change.Nominee!, said, cancel),
        FileChangeKind.Restore => acts.UndoAsync(actor, place, change.Change!.Nomination, cancel),
        FileChangeKind.Withdraw => acts.WithdrawAsync(actor, place, change.Change!.Nomination, said, cancel),
        _ => acts.ChangeAsync(actor, place, change.Change!, said, cancel),
    };
}
