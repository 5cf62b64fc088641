using Counterpart.App.Access;
using Counterpart.App.CheckIns;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>Reads asks, offers and check-ins for one of a pair, or for a leader of the school. Opening them is not recorded: they were written to whoever reads them here.</summary>
public sealed class ReadSupport(AppDb db, Vault vault)
{
    public async Task<PairSupport> OfPairAsync(OwnPair pair, CancellationToken cancel)
    {
        var noted = await db.CheckIns.AsNoTracking().Where(c => c.PartnershipId == pair.Id && c.Way != CheckInWay.NotThisRound).OrderByDescending(c => c.Id).ToListAsync(cancel);
        var support = await ReadAsync(db.PairAsks.Where(a => a.PartnershipId == pair.Id), db.TimeOffers.Where(o => o.PartnershipId == pair.Id), pair.Here, cancel);
        var names = await NamesAsync(noted.Select(c => c.ById), cancel);
        return support with { CheckIns = [.. noted.Select(c => CheckInLines.Of(c, names[c.ById], vault))] };
    }

    public Task<PairSupport> OfSchoolAsync(Actor actor, SchoolThisYear here, CancellationToken cancel) => ReadAsync(
        db.PairAsks.VisibleTo(actor).Where(a => a.SchoolYearId == here.YearId && db.Partnerships.Any(p => p.Id == a.PartnershipId && p.EndsOn == null)),
        db.TimeOffers.VisibleTo(actor).Where(o => o.SchoolYearId == here.YearId && db.Partnerships.Any(p => p.Id == o.PartnershipId && p.EndsOn == null)),
        here,
        cancel);

    private async Task<PairSupport> ReadAsync(IQueryable<PairAsk> some, IQueryable<TimeOffer> offered, SchoolThisYear here, CancellationToken cancel)
    {
        var asks = await some.AsNoTracking().Where(a => a.WithdrawnAt == null).OrderByDescending(a => a.Id).ToListAsync(cancel);
        var offers = await offered.AsNoTracking().OrderBy(o => o.Day).ThenBy(o => o.Id).ToListAsync(cancel);
        var names = await NamesAsync(
            [.. asks.Select(a => a.AskedById), .. asks.Select(a => a.AnsweredById ?? 0), .. offers.Select(o => o.OfferedById), .. offers.Select(o => o.AnsweredById ?? 0)], cancel);
        return new()
        {
            Today = here.Today,
            CheckIns = [],
            Asks = [.. asks.Select(a => Line(a, names, here.Zone))],
            Offers = [.. offers.Select(o => Line(o, names))],
        };
    }

    private Task<Dictionary<long, string>> NamesAsync(IEnumerable<long> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return db.People.Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
    }

    private string Open(Purpose purpose, byte[]? text) => text is null ? "" : vault.Open<string>(purpose, text);

    private AskLine Line(PairAsk ask, Dictionary<long, string> names, string zone) => new()
    {
        PublicId = ask.PublicId,
        PairId = ask.PartnershipId,
        Kind = ask.Kind,
        Line = Open(Purpose.AskLine, ask.SealedLine),
        By = names[ask.AskedById],
        On = SchoolTime.DayIn(ask.AskedAt, zone),
        AnsweredOn = ask.AnsweredAt is { } at ? SchoolTime.DayIn(at, zone) : null,
        AnsweredBy = names.GetValueOrDefault(ask.AnsweredById ?? 0, ""),
        Reply = Open(Purpose.AskLine, ask.SealedReply),
    };

    private OfferLine Line(TimeOffer offer, Dictionary<long, string> names) => new()
    {
        PublicId = offer.PublicId,
        PairId = offer.PartnershipId,
        Day = offer.Day,
        When = AskWords.When(offer.Day, offer.StartsAt, offer.EndsAt, offer.Period),
        Covered = AskWords.Of(offer.Cover, names[offer.OfferedById]),
        Note = Open(Purpose.AskLine, offer.SealedNote),
        By = names[offer.OfferedById],
        OfferedAt = offer.OfferedAt,
        Answer = offer.Answer,
        AnsweredBy = names.GetValueOrDefault(offer.AnsweredById ?? 0, ""),
        Result = offer.Result,
        ResultOn = offer.ResultOn,
        Version = offer.Version,
    };
}
