using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>Reads the finalized partnerships of a school with their words. The page that shows them records the view.</summary>
public sealed class PairsToIntroduce(AppDb db, Vault vault)
{
    public async Task<IReadOnlyList<PairToIntroduce>> AllAsync(Actor actor, SchoolThisYear here, CancellationToken cancel) =>
        await ReadAsync(db.Partnerships.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId), here, cancel);

    public async Task<PairToIntroduce?> OneAsync(Actor actor, SchoolThisYear here, Guid id, CancellationToken cancel) =>
        (await ReadAsync(db.Partnerships.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId && p.PublicId == id), here, cancel)).SingleOrDefault();

    /// <summary>For one of its people: only what was introduced, in the person's own place.</summary>
    public async Task<PairToIntroduce?> IntroducedToAsync(Actor actor, SchoolThisYear here, Guid id, CancellationToken cancel)
    {
        var own = db.PartnershipSeats.IntroducedTo(actor, here).Select(s => s.PartnershipId);
        return (await ReadAsync(db.Partnerships.Where(p => p.PublicId == id && own.Contains(p.Id)), here, cancel)).SingleOrDefault();
    }

    /// <summary>Indicators a focus may be chosen from, in rubric order.</summary>
    public async Task<IReadOnlyList<RubricIndicator>> IndicatorsAsync(CancellationToken cancel) => await db.Rubrics.AsNoTracking()
        .Where(r => r.Code == RubricFile.GeneralEducator).OrderByDescending(r => r.Version).Take(1)
        .SelectMany(r => r.Indicators).Where(i => i.IsMatched).OrderBy(i => i.Position).ToListAsync(cancel);

    private async Task<IReadOnlyList<PairToIntroduce>> ReadAsync(IQueryable<Partnership> some, SchoolThisYear here, CancellationToken cancel)
    {
        var rows = await some.AsNoTracking().Where(p => p.EndsOn == null).OrderBy(p => p.Reference).Include(p => p.Seats).ToListAsync(cancel);
        var people = rows.SelectMany(p => p.Seats).Where(s => s.PersonId != null).Select(s => s.PersonId!.Value).Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var work = (await db.Positions.AsNoTracking().Where(p => p.SchoolId == here.SchoolId && people.Contains(p.PersonId) && p.Role == Role.Teacher)
            .OrderBy(p => p.StartsOn).ToListAsync(cancel)).ToLookup(p => p.PersonId);
        var seats = await db.VacantSeats.AsNoTracking().Where(s => s.SchoolId == here.SchoolId).ToDictionaryAsync(s => s.Id, cancel);
        var indicators = (await IndicatorsAsync(cancel)).ToDictionary(i => i.Code, i => i.Name, StringComparer.Ordinal);
        var schools = await db.ProgramSchools.Where(p => p.Id == here.ProgramSchoolId).Select(p => p.Expectations).SingleAsync(cancel);
        var absent = await db.Participations.Where(p => p.SchoolYearId == here.YearId && p.Answer == TakingPart.NotThisYear && people.Contains(p.PersonId)).Select(p => p.PersonId).ToHashSetAsync(cancel);
        return [.. rows.Select(row => Make(row, vault.Open<PartnershipWords>(Purpose.PartnershipWords, row.SealedWords), schools, Member))];

        MemberToIntroduce Member(PartnershipSeat seat, PartnershipWords words) => new()
        {
            SeatId = seat.Id,
            PersonId = seat.PersonId,
            PublicId = seat.PersonId is { } id ? names[id].PublicId : seats[seat.VacantSeatId!.Value].PublicId,
            Name = seat.PersonId is { } who ? names[who].Name : seats[seat.VacantSeatId!.Value].Label,
            Work = seat.PersonId is { } at && work[at].LastOrDefault() is { } position ? string.Join(" ", [Listed(position.Grades), Listed(position.Subjects)]).Trim() : "",
            Room = seat.PersonId is { } room ? work[room].LastOrDefault()?.Room ?? "" : "",
            TalkedOn = seat.TalkedOn,
            AgreedToFocus = seat.FocusAgreedAt is not null,
            AgreedToBrings = seat.BringsAgreedAt is not null,
            Email = seat.PersonId is { } mail ? names[mail].Email : null,
            IsOut = seat.PersonId is { } asked && absent.Contains(asked),
            Answer = seat.Answer,
            AnsweredOn = Day(seat.AnsweredAt),
            TalkNotedOn = Day(seat.TalkNotedAt),
            SeatVersion = seat.Version,
            Brings = seat.PersonId is { } brings ? [.. (words.Brings.GetValueOrDefault(brings) ?? []).Select(Name)] : [],
        };

        DateOnly? Day(DateTime? at) => at is { } utc ? SchoolTime.DayIn(utc, here.Zone) : null;

        string Name(string code) => indicators.GetValueOrDefault(code, code);

        PairToIntroduce Make(Partnership row, PartnershipWords words, string school, Func<PartnershipSeat, PartnershipWords, MemberToIntroduce> member) => new()
        {
            Id = row.Id,
            PublicId = row.PublicId,
            Version = row.Version,
            Reference = row.Reference,
            Members = [.. row.Seats.OrderBy(s => s.Id).Select(s => member(s, words))],
            FocusCodes = words.Focus,
            Focus = [.. words.Focus.Select(Name)],
            Expectations = SchoolExpectations.Read(row.Expectations.Length > 0 ? row.Expectations : school),
            HasOwnExpectations = row.Expectations.Length > 0,
            IntroducedOn = Day(row.IntroducedAt),
        };
    }

    private static string Listed(List<string> words) => string.Join(", ", words);
}
