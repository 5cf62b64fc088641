using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Changes;

/// <summary>When the people of a pair could meet or watch each other, as their weeks are known now.</summary>
public sealed class ReadPairTimes(AppDb db)
{
    public async Task<IReadOnlyList<PairTimeLine>> ExecuteAsync(SchoolThisYear here, BoardPair pair, CancellationToken cancel)
    {
        var ids = pair.People.Where(p => !p.IsVacantSeat).Select(p => p.Id).ToList();
        var positions = await db.Positions.AsNoTracking()
            .Where(p => p.SchoolId == here.SchoolId && ids.Contains(p.PersonId) && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today)).OrderBy(p => p.Id).ToListAsync(cancel);
        var weeks = await KnownWeeks.LoadAsync(db, here, positions, cancel);
        var points = (here.MatchSettings.Length == 0 ? new PairingSettings() : PairingSettings.Parse(here.MatchSettings)).Points;
        List<PairTimeLine> lines = [];
        for (var i = 0; i < pair.People.Count; i++)
        {
            for (var j = i + 1; j < pair.People.Count; j++)
            {
                var (a, b) = (pair.People[i], pair.People[j]);
                var (first, second) = (BoardNames.Spoken(a, pair.People), BoardNames.Spoken(b, pair.People));
                var shared = SharedTime.Of(weeks.GetValueOrDefault(a.Id), weeks.GetValueOrDefault(b.Id), points);
                lines.Add(new($"{first} and {second} can meet", PairTimeWords.Say(shared.Meet, "They share no time in the periods they offered.", "Not known yet: not both have offered periods.")));
                lines.Add(Watches(first, second, shared.FirstWatches));
                lines.Add(Watches(second, first, shared.SecondWatches));
            }
        }

        return lines;
    }

    private static PairTimeLine Watches(string watcher, string teacher, IReadOnlyList<Period>? when) => new(
        $"{watcher} can watch {teacher} teach without cover",
        PairTimeWords.Say(when, $"At no time: {watcher} teaches whenever {teacher} does.", $"Not known yet: it takes a planning period of {watcher} and a class of {teacher}."));
}
