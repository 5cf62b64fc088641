using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns;

/// <summary>Reads the introduced pairs of a school, when each is due, and what was noted. Of what the pairs write to each other nothing is read here.</summary>
public sealed class ReadCheckIns(AppDb db, Vault vault, FindSchoolThisYear find, FindUndelivered undelivered)
{
    /// <returns>Null when the school does not take part.</returns>
    public async Task<CheckInsOfYear?> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, cancel) is not { } here)
        {
            return null;
        }

        var rows = await db.Partnerships.AsNoTracking().VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId && p.IntroducedAt != null)
            .Select(p => new { p.Id, p.PublicId, p.IntroducedAt, p.EndsOn }).ToListAsync(cancel);
        var plain = rows.Select(p => new CheckInPair(p.Id, SchoolTime.DayIn(p.IntroducedAt!.Value, here.Zone), p.EndsOn)).ToList();
        var days = await db.SchoolDaysAsync(here.SchoolId, cancel);
        var people = await PeopleAsync(actor, here, cancel);
        return new()
        {
            Here = here,
            Days = days,
            Pairs = [.. plain.Where(p => p.EndsOn is null).OrderBy(p => p.IntroducedOn).ThenBy(p => p.Id).Select(p => Pair(p, rows.First(r => r.Id == p.Id).PublicId, [.. people[p.Id]]))],
            All = await AllAsync(actor, here, cancel),
            Undelivered = await undelivered.ExecuteAsync(actor, here, cancel),
            Weeks = CheckInRules.RoundOf(here.Today, here.YearStartsOn) is { } round ? CheckInRules.Due(round, days, plain) : new Dictionary<long, DateOnly>(),
        };
    }

    private static PairOfYear Pair(CheckInPair pair, Guid publicId, IReadOnlyList<Member> people) => new(pair.Id, publicId, pair.IntroducedOn)
    {
        PersonIds = [.. people.Select(p => p.Id)],
        Names = string.Join(" + ", people.Select(p => p.Name)),
        FirstNames = Words.List([.. people.Select(p => p.FirstName)]),
        WithoutEmail = [.. people.Where(p => !p.HasEmail).Select(p => p.Name)],
    };

    private async Task<ILookup<long, Member>> PeopleAsync(Actor actor, SchoolThisYear here, CancellationToken cancel) =>
        (await db.PartnershipSeats.VisibleTo(actor).Where(s => s.SchoolYearId == here.YearId && s.EndsOn == null && s.PersonId != null).OrderBy(s => s.Id)
            .Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { s.PartnershipId, Person = p }).AsNoTracking().ToListAsync(cancel))
        .ToLookup(s => s.PartnershipId, s => new Member(s.Person.Id, s.Person.Name, s.Person.FirstName, s.Person.Email is not null));

    private async Task<IReadOnlyList<CheckInLine>> AllAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var rows = await db.CheckIns.AsNoTracking().VisibleTo(actor).Where(c => c.SchoolYearId == here.YearId).OrderBy(c => c.Id)
            .Join(db.People, c => c.ById, p => p.Id, (c, p) => new { Row = c, p.Name }).ToListAsync(cancel);
        return [.. rows.Select(r => CheckInLines.Of(r.Row, r.Name, vault))];
    }

    private sealed record Member(long Id, string Name, string FirstName, bool HasEmail);
}
