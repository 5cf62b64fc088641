using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.CheckIns;

/// <summary>The introduced pairs of a school with the check-ins of its year.</summary>
public sealed record CheckInsOfYear
{
    public required SchoolThisYear Here { get; init; }
    public required SchoolDays Days { get; init; }

    /// <summary>Those that go on, in the order they were introduced.</summary>
    public required IReadOnlyList<PairOfYear> Pairs { get; init; }

    public required IReadOnlyList<CheckInLine> All { get; init; }

    /// <summary>Whom a check-in email of this round did not reach, as far as anybody knows, by partnership.</summary>
    public ILookup<long, (string Name, DateTime MadeAt)> Undelivered { get; init; } = Enumerable.Empty<(string, DateTime)>().ToLookup(_ => 0L);

    /// <summary>Of emails that are noted; what was undone, and written anew, is another one.</summary>
    public IEnumerable<(PairOfYear Pair, IReadOnlyList<string> Names)> NotReached =>
        from noted in Noted
        where noted.Way == CheckInWay.Email
        let names = Undelivered[noted.PairId].Where(m => m.MadeAt >= noted.At.AddMinutes(-1)).Select(m => m.Name).ToList()
        where names.Count > 0
        select (Find(noted.PairId)!, (IReadOnlyList<string>)names);

    /// <summary>In which week of this round each pair is due.</summary>
    public required IReadOnlyDictionary<long, DateOnly> Weeks { get; init; }

    /// <summary>Null in summer.</summary>
    public CheckInRound? Round => CheckInRules.RoundOf(Here.Today, Here.YearStartsOn);

    /// <summary>The first round that is still ahead; null after the last.</summary>
    public CheckInRound? NextRound => CheckInRules.Rounds(Here.YearStartsOn).FirstOrDefault(r => r.First > Here.Today);

    /// <summary>This round's, the newest first.</summary>
    public IReadOnlyList<CheckInLine> Noted => [.. All.Where(c => c.Round == Round?.Number && Find(c.PairId) is not null).OrderByDescending(c => c.At)];

    public IReadOnlyList<PairOfYear> Due => [.. Open.Where(p => WeekOf(p) <= CheckInRules.Monday(Here.Today)).OrderBy(WeekOf)];

    /// <summary>Later in this round; at the end those for whom no place was free in it.</summary>
    public IReadOnlyList<PairOfYear> Later => [.. Open.Where(p => WeekOf(p) is not { } week || week > CheckInRules.Monday(Here.Today)).OrderBy(p => WeekOf(p) ?? DateOnly.MaxValue)];

    private IEnumerable<PairOfYear> Open => Round is null ? [] : Pairs.Where(p => All.All(c => c.PairId != p.Id || c.Round != Round.Number));

    public DateOnly? WeekOf(PairOfYear pair) => Weeks.TryGetValue(pair.Id, out var week) ? week : null;

    public PairOfYear? Find(long id) => Pairs.FirstOrDefault(p => p.Id == id);

    public CheckInLine? LastOf(PairOfYear pair) => All.Where(c => c.PairId == pair.Id && c.Way != CheckInWay.NotThisRound).OrderBy(c => c.On).LastOrDefault();
}
