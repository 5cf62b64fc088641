using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>Who works with whom: the principal proposes, finalizes, talks with each, introduces, ends, and pairs anew.</summary>
internal sealed class DecisionActs(SimulatedSchool school)
{
    private static readonly string[] focus = ["QU", "LS", "ACT", "FEED"];

    private YearPerson Me => school.Principal;

    private List<YearPerson> Free => [.. school.Teachers.Where(t => !school.Pairs.Exists(p => !p.IsOver && p.People.Contains(t)))];

    /// <summary>Makes so many pairs of those who have no partner; one of three when the number is odd and few are left.</summary>
    public async Task PairAsync(int pairs)
    {
        var free = Free.OrderBy(_ => school.Dice.Next()).ToList();
        List<IReadOnlyList<YearPerson>> groups = [.. free.Chunk(2).Where(g => g.Length == 2).Take(pairs)];
        if (groups.Count > 1 && school.Chance(20))
        {
            groups[^2] = [.. groups[^2], groups[^1][0]];
            groups.RemoveAt(groups.Count - 1);
        }

        await FinalizeAsync(groups);
    }

    /// <summary>Somebody who has a partner is proposed once more: it takes a yes.</summary>
    public async Task PairTwiceAsync()
    {
        var free = Free;
        var running = school.Pairs.FindAll(p => !p.IsOver);
        if (free.Count == 0 || running.Count == 0)
        {
            return;
        }

        var busy = school.Any(school.Any(running).People);
        var agrees = school.Chance(30);
        if (agrees)
        {
            await school.DoAsync(Me, s => OnAsync(s, here => s.GetRequiredService<RecordConsent>().ExecuteAsync(Me.Actor, here, busy.Key, CancellationToken.None)));
        }

        await FinalizeAsync([[school.Any(free), busy]]);
    }

    /// <summary>Talks with everybody in it, one by one or noted together, and tells them of each other.</summary>
    public async Task IntroduceAsync(IReadOnlyList<SimulatedPair> pairs)
    {
        foreach (var pair in pairs)
        {
            await TalkAsync(pair);
        }

        var rows = await RowsAsync(pairs);
        rows.ForEach(r => NoteAgreed(pairs.First(p => p.Id == r.Id), r));
        PairSeen[] seen = [.. rows.Select(r => new PairSeen(r.PublicId, r.Version))];
        var onPaper = school.Chance(5);
        var came = await school.DoAsync(Me, s => OnAsync(s, here => s.GetRequiredService<IntroducePairs>().ExecuteAsync(Me.Actor, here, seen, onPaper, CancellationToken.None)));
        foreach (var pair in pairs.Where(_ => came is Outcome.Done))
        {
            (pair.IsIntroduced, pair.IntroducedOn, pair.LastTogether) = (true, school.Today, school.Now);
        }
    }

    public async Task EndAsync(SimulatedPair pair)
    {
        var row = (await RowsAsync([pair]))[0];
        var words = school.Chance(60) ? school.Words("pq") : "";
        school.Readers[words.Split(' ')[0]] = [.. pair.People.Select(p => p.Email)];
        var order = new EndOrder(row.Version, SimulatedSchool.Typed(school.Today.AddDays(-school.Dice.Next(-1, 6))), words);
        var came = await school.DoAsync(Me, s => OnAsync(s, here => s.GetRequiredService<EndPartnership>().ExecuteAsync(Me.Actor, here, pair.PublicId, order, CancellationToken.None)));
        pair.IsOver |= came is Outcome.Done;
    }

    private void NoteAgreed(SimulatedPair pair, Partnership row)
    {
        var words = school.App.Vault.Open<PartnershipWords>(Purpose.PartnershipWords, row.SealedWords);
        pair.Agreed.UnionWith(row.Seats.TrueForAll(s => s.FocusAgreedAt is not null) ? words.Focus : []);
        pair.Agreed.UnionWith(row.Seats.Where(s => s.BringsAgreedAt is not null).SelectMany(s => words.Brings.GetValueOrDefault(s.PersonId!.Value) ?? []));
    }

    private async Task TalkAsync(SimulatedPair pair)
    {
        var row = (await RowsAsync([pair]))[0];
        if (school.Chance(50))
        {
            string[] chosen = [school.Any(focus)];
            await school.DoAsync(Me, async s => await s.GetRequiredService<PairChanges>().SetFocusAsync(Me.Actor, pair.PublicId, row.Version, chosen, CancellationToken.None));
        }

        if (school.Chance(40))
        {
            await school.DoAsync(Me, s => OnAsync(s, here => s.GetRequiredService<NoteTalks>().ExecuteAsync(Me.Actor, here, row.Seats.Select(x => x.Id), CancellationToken.None)));
            return;
        }

        foreach (var seat in row.Seats)
        {
            var (version, agrees) = ((await RowsAsync([pair]))[0].Version, (school.Chance(80), school.Chance(80)));
            await school.DoAsync(Me, s => OnAsync(s, here => s.GetRequiredService<PairChanges>().NoteTalkAsync(
                Me.Actor, pair.PublicId, version, new TalkNote(seat.Id, true, agrees.Item1, agrees.Item2, here.Today), CancellationToken.None)));
        }
    }

    private async Task FinalizeAsync(IReadOnlyList<IReadOnlyList<YearPerson>> groups)
    {
        var proposed = groups.Select(g => new DraftPair(school.Key(), [.. g.Select(p => p.Key).Order(StringComparer.Ordinal)], IsChanged: true)).ToList();
        var number = await ProposeAsync(proposed);
        Guid[] ids = [.. proposed.Select(p => p.Id)];
        await school.DoAsync(Me, s => OnAsync(s, here => s.GetRequiredService<FinalizePairs>().ExecuteAsync(Me.Actor, here, number, ids, CancellationToken.None)));
        var made = await school.ReadAsync(db => db.Partnerships.Where(p => ids.Contains(p.PublicId)).Select(p => new { p.Id, p.PublicId }).ToListAsync());
        school.Pairs.AddRange(proposed.Zip(groups).Where(p => made.Exists(m => m.PublicId == p.First.Id))
            .Select(p => new SimulatedPair(made.First(m => m.PublicId == p.First.Id).Id, p.First.Id, p.Second) { Zeal = school.Dice.Next(5, 100) }));
    }

    /// <summary>As the board does it, without the choosing.</summary>
    private Task<int> ProposeAsync(IReadOnlyList<DraftPair> proposed) => school.PressAsync(async s =>
    {
        var (drafts, db) = (s.GetRequiredService<Drafts>(), s.GetRequiredService<AppDb>());
        var here = (await s.GetRequiredService<FindSchoolThisYear>().ExecuteAsync(Me.Actor, CancellationToken.None))!;
        var draft = (await drafts.LatestAsync(here, CancellationToken.None))!;
        var change = new DraftChange { By = Me.Actor, Act = DraftAct.Changed, Pairs = [.. draft.Pairs.Where(p => p.Mark == PairMark.Finalized), .. proposed] };
        await drafts.AddAsync(here, draft, change, await drafts.BookAsync(here, draft, CancellationToken.None), CancellationToken.None);
        school.App.Faults.ActorId = Me.Id;
        db.Record(Me.Actor, school.Now, "draft.changed");
        await db.SaveChangesAsync();
        return draft.Number + 1;
    });

    private Task<List<Partnership>> RowsAsync(IReadOnlyList<SimulatedPair> pairs)
    {
        var ids = pairs.Select(p => p.Id).ToList();
        return school.ReadAsync(db => db.Partnerships.AsNoTracking().Include(p => p.Seats.OrderBy(x => x.Id)).Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync());
    }

    private async Task<Outcome?> OnAsync(IServiceProvider services, Func<SchoolThisYear, Task<Outcome>> press) =>
        await services.GetRequiredService<FindSchoolThisYear>().ExecuteAsync(Me.Actor, CancellationToken.None) is { } here ? await press(here) : null;
}
