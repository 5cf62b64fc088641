using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters.April;

namespace Counterpart.App.Messages.Notes;

/// <summary>What a teacher is told without having asked, and how often at most. Every line stands on the first page or a page it leads to.</summary>
public static class NoteRules
{
    /// <summary>How often a pair is asked about one quiet spell at most.</summary>
    public const int MostOfSpell = 2;

    /// <summary>M5: so many school days after the introduction.</summary>
    private const int DaysToBegin = 5;

    /// <summary>M8: so many empty spans after each other make a quiet spell.</summary>
    private const int QuietSpans = 2;

    /// <summary>M15: how long after its day the line about the record still comes.</summary>
    private const int RecordDays = 14;

    /// <summary>How long from the first school day of April on the April card is spoken of.</summary>
    private const int AprilDays = 14;

    private static readonly (int Month, int Day)[] recordDays = [(3, 15), (4, 15)];

    /// <summary>What is to be said, said before or not.</summary>
    public static IEnumerable<NoteItem> Items(IReadOnlyList<PairFacts> pairs, DateOnly today, SchoolDays days) =>
        pairs.SelectMany(p => OfPair(p, today, days)).Concat(pairs.Count > 0 ? OfRecord(today) : []).Concat(pairs.Any(p => !p.HasAprilCard) ? OfApril(today, days) : []);

    /// <summary>What others did, said before or not: that it is there, and never what it says.</summary>
    public static IEnumerable<NoteItem> OfNews(IEnumerable<News> news) => news.Select(n => n.Kind switch
    {
        NewsKind.NotesShared => new NoteItem($"notes {n.Id}", $"{n.By} shared notes from {SchoolTime.SayWeekday(n.On)}.", MayComeAnyDay: true),
        NewsKind.PlanAnswered => new($"plan {n.Id}", $"{n.By} looked at the lesson plan you brought {SchoolTime.SayWeekday(n.On)}.", MayComeAnyDay: true),
        NewsKind.OwnAskAnswered => new($"ask {n.Id}", $"{n.By} answered what you asked for {SchoolTime.SayWeekday(n.On)}.", MayComeAnyDay: true),
        NewsKind.PartnersAskAnswered => new($"ask {n.Id}", $"{n.By} answered what {n.Asked} asked for {SchoolTime.SayWeekday(n.On)}.", MayComeAnyDay: true),
        NewsKind.OfferAnswered => new($"offer {n.Id}", $"{n.By} said whether the time that was offered for {SchoolTime.SayWeekday(n.On)} works.", MayComeAnyDay: true),
        NewsKind.LineOpened => new($"opened {n.Id}", $"{n.By} opened the line you shared {SchoolTime.SayWeekday(n.On)}."),
        _ => new($"evidence-opened {n.Id}", $"{n.By} opened the lines you released {SchoolTime.SayWeekday(n.On)}."),
    });

    /// <summary>The week whose one note it is: its Monday.</summary>
    public static string WeekKey(DateOnly today) => $"week {Monday(today):yyyy-MM-dd}";

    /// <summary>The week's one note about a district, whatever it is about.</summary>
    public static string WeekKey(long district, DateOnly today) => $"district {district} {WeekKey(today)}";

    /// <summary>A note goes on the first school day of a week without tests; on the second too, should the product have been down.</summary>
    public static bool IsNoteDay(DateOnly today, SchoolDays days)
    {
        var before = Enumerable.Range(1, ((int)today.DayOfWeek + 6) % 7).Count(d => MayCome(today.AddDays(-d)));
        return MayCome(today) && before <= 1;

        bool MayCome(DateOnly day) => days.IsSchoolDay(day) && !days.Quiet.Contains(day);
    }

    private static IEnumerable<NoteItem> OfPair(PairFacts pair, DateOnly today, SchoolDays days)
    {
        foreach (var (id, version, by, on) in pair.ToConfirm)
        {
            yield return new($"logged {id}.{version}", $"{by} logged {SchoolTime.SayWeekday(on)}. If it looks right, say so on your first page; if not, fix it.", MayComeAnyDay: true);
        }

        if (pair.MeetsWithoutLog)
        {
            yield break;
        }

        if (!pair.HasBegun)
        {
            if (SchoolDaysSince(pair.IntroducedOn, today, days) >= DaysToBegin)
            {
                yield return new($"first-meeting {pair.Id}", $"A first meeting with {pair.Partners} takes about 20 minutes: three questions, and each may wait.");
            }

            yield break;
        }

        var (from, empty) = QuietSpell(pair.Cadence, pair.IntroducedOn);
        if (empty >= QuietSpans && empty - QuietSpans < MostOfSpell)
        {
            yield return new(
                QuietKey(pair.Id, from, empty - QuietSpans + 1),
                $"Nothing is logged with {pair.Partners} since {SchoolTime.SayShort(from)}. If you met, add it in ten seconds. If time is the problem, ask for some. If you would rather not log, say so once and no such line comes again.");
        }
    }

    private static IEnumerable<NoteItem> OfRecord(DateOnly today)
    {
        foreach (var (month, day) in recordDays)
        {
            var from = new DateOnly(today.Year, month, day);
            if (today >= from && today.DayNumber - from.DayNumber < RecordDays)
            {
                yield return new($"record {from:yyyy-MM-dd}", "Your year with a partner: pick two or three lines if you want them read, and print or send your hours.");
            }
        }
    }

    private static IEnumerable<NoteItem> OfApril(DateOnly today, SchoolDays days)
    {
        var first = AprilRules.OpensOn(today);
        while (!days.IsSchoolDay(first))
        {
            first = first.AddDays(1);
        }

        if (today >= first && today.DayNumber - first.DayNumber < AprilDays)
        {
            yield return new($"april {first.Year}", "Next year: again, someone new or not next year? One minute:") { Path = "/april" };
        }
    }

    /// <param name="time">The first or the second time in one spell.</param>
    public static string QuietKey(long pair, DateOnly from, int time) => $"quiet {pair} {from:yyyy-MM-dd} {time}";

    /// <summary>The empty spans up to the one that runs: since when, and how many. Breaks neither count nor end a spell, and before two people know of each other nothing can be logged.</summary>
    public static (DateOnly From, int Empty) QuietSpell(IReadOnlyList<CadenceSpan> cadence, DateOnly introducedOn)
    {
        var now = cadence.FirstOrDefault(s => s.IsNow);
        List<CadenceSpan> quiet = [.. cadence.Where(s => !s.IsBreak && !s.IsNow && !s.IsAhead && s.From >= Monday(introducedOn)).Reverse().TakeWhile(s => s.Together == 0)];
        return quiet.Count == 0 || now is { Together: > 0 } ? (default, 0) : (quiet[^1].From, quiet.Count);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static int SchoolDaysSince(DateOnly day, DateOnly today, SchoolDays days) =>
        Enumerable.Range(1, Math.Max(0, today.DayNumber - day.DayNumber)).Count(d => days.IsSchoolDay(day.AddDays(d)));
}
