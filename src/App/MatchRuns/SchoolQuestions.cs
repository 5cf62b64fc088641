using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;
using RuleKind = Counterpart.Pairing.RuleKind;

namespace Counterpart.App.MatchRuns;

/// <summary>Puts a school's question together from everything that is known. The one place that opens results; only acts call it.</summary>
public sealed class SchoolQuestions(AppDb db, Vault vault)
{
    public async Task<LoadedSchool> LoadAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var positions = await db.Positions.AsNoTracking().Include(p => p.Person)
            .Where(p => p.SchoolId == here.SchoolId && p.Role == Role.Teacher && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today))
            .OrderBy(p => p.Id).ToListAsync(cancel);
        var mine = new PersonRows(
            positions.DistinctBy(p => p.PersonId).ToDictionary(p => p.PersonId),
            await db.Participations.AsNoTracking().Where(p => p.SchoolId == here.SchoolId && p.SchoolYearId == here.YearId).ToDictionaryAsync(p => p.PersonId, cancel),
            await db.Cards.AsNoTracking().Where(c => c.SchoolId == here.SchoolId && c.SchoolYearId == here.YearId).ToDictionaryAsync(c => c.PersonId, cancel),
            await db.AprilCards.AsNoTracking().OfYear(db, here).Where(c => c.SchoolId == here.SchoolId).ToDictionaryAsync(c => c.PersonId, cancel),
            await KnownWeeks.LoadAsync(db, here, positions, cancel));
        var rubrics = await RubricsAsync(here, cancel);
        var parts = new PersonParts(vault, mine, rubrics)
        {
            Pooling = new Pooling { Kind = here.Pooling },
            PresentYear = here.YearStartsOn.Year,
            Sheets = (await db.ResultSheets.AsNoTracking().Where(s => mine.Positions.Keys.Contains(s.PersonId)).ToListAsync(cancel)).ToLookup(s => s.PersonId),
            Named = await NamedAsync(here, cancel),
            LeftOut = await LeftOutAsync(here, cancel),
            LastYear = await LastYearPartnersAsync(here, cancel),
            PublicIds = await PublicIdsAsync(here, cancel),
            InTwo = [.. await db.PartnershipSeats.Where(s => s.SchoolId == here.SchoolId && s.SchoolYearId == here.YearId && s.Place == 2 && s.EndsOn == null).Select(s => s.PersonId!.Value).ToListAsync(cancel)],
            LastRunAt = await db.MatchRuns.Where(r => r.SchoolId == here.SchoolId && r.SchoolYearId == here.YearId).MaxAsync(r => (DateTime?)r.RanAt, cancel),
        };
        var people = positions.DistinctBy(p => p.PersonId).Select(parts.Participant).ToList();
        var seats = await db.VacantSeats.AsNoTracking().Where(s => s.SchoolId == here.SchoolId && s.SchoolYearId == here.YearId && s.ClosedAt == null).ToListAsync(cancel);
        people.AddRange(seats.Select(s => new Participant { Id = s.PublicId.ToString("N"), IsVacantSeat = true, Grades = s.Grades, Subjects = s.Subjects }));
        return new LoadedSchool
        {
            Question = new SchoolQuestion
            {
                Rubric = rubrics.Main,
                OtherRubrics = rubrics.Others,
                People = people,
                Rules = await RulesAsync(here, people, cancel),
                Settings = here.MatchSettings.Length == 0 ? new PairingSettings() : PairingSettings.Parse(here.MatchSettings),
            },
            PersonIds = mine.Positions.Values.ToDictionary(p => p.Person!.PublicId.ToString("N"), p => p.PersonId, StringComparer.Ordinal),
            PartOfYear = PartYearRules.Of(parts.Years),
            CardCount = people.Count(p => p.Share.Count + p.WorkOn.Count > 0),
            ResultCount = people.Count(p => p.Results.Count > 0),
        };
    }

    private async Task<SchoolRubrics> RubricsAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var all = await db.Rubrics.AsNoTracking().Include(r => r.Indicators).Where(r => r.Audience == "teachers").ToListAsync(cancel);
        var used = await db.ResultSheets.Where(s => s.SchoolId == here.SchoolId).Select(s => s.RubricId).Distinct().ToListAsync(cancel);
        return new SchoolRubrics(all, used);
    }

    private async Task<ILookup<long, string>> NamedAsync(SchoolThisYear here, CancellationToken cancel) =>
        (await db.KnownStrengths.AsNoTracking().OfPresentLeaders(db, here).ToListAsync(cancel))
        .ToLookup(k => k.PersonId, k => vault.Open<KnownStrengthNote>(Purpose.Knowledge, k.SealedNote).Indicator);

    private async Task<Dictionary<long, List<string>>> LeftOutAsync(SchoolThisYear here, CancellationToken cancel) =>
        (await db.OwnWords.AsNoTracking().Where(w => w.SchoolId == here.SchoolId && w.SchoolYearId == here.YearId && w.SealedLeftOut != null).ToListAsync(cancel))
        .ToDictionary(w => w.PersonId, w => vault.Open<List<string>>(Purpose.LeftOut, w.SealedLeftOut!));

    private async Task<Dictionary<long, string>> PublicIdsAsync(SchoolThisYear here, CancellationToken cancel) =>
        await db.People.Where(p => p.DistrictId == here.DistrictId && p.Positions.Any(q => q.SchoolId == here.SchoolId))
            .ToDictionaryAsync(p => p.Id, p => p.PublicId.ToString("N"), cancel);

    /// <summary>Who sat with whom in the school year before, by person id.</summary>
    private async Task<ILookup<long, long>> LastYearPartnersAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var seats = await db.PartnershipSeats.AsNoTracking()
            .Where(s => s.SchoolId == here.SchoolId && s.PersonId != null)
            .Join(db.SchoolYears.Where(y => y.Name == here.LastYearName), s => s.SchoolYearId, y => y.Id, (s, y) => new { s.PartnershipId, Person = s.PersonId!.Value })
            .ToListAsync(cancel);
        var together = seats.ToLookup(s => s.PartnershipId, s => s.Person);
        return seats.SelectMany(s => together[s.PartnershipId].Where(o => o != s.Person).Select(o => (s.Person, Other: o))).Distinct().ToLookup(x => x.Person, x => x.Other);
    }

    private async Task<List<PairRule>> RulesAsync(SchoolThisYear here, List<Participant> people, CancellationToken cancel)
    {
        var rows = await db.PersonRules.AsNoTracking().Where(r => r.SchoolId == here.SchoolId && r.SchoolYearId == here.YearId)
            .Join(db.People, r => r.FirstPersonId, p => p.Id, (r, p) => new { r.Kind, r.SecondPersonId, A = p.PublicId })
            .Join(db.People, r => r.SecondPersonId, p => p.Id, (r, p) => new { r.Kind, r.A, B = p.PublicId })
            .ToListAsync(cancel);
        var there = people.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Select(r => new PairRule(r.A.ToString("N"), r.B.ToString("N"), Enum.Parse<RuleKind>(r.Kind.ToString()))).Where(r => there.Contains(r.A) && there.Contains(r.B))];
    }
}
