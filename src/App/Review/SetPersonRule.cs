using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review;

/// <summary>One row for what is said about two people: a new word replaces the old one. Saves nothing: the act does.</summary>
public static class SetPersonRule
{
    public static async Task ExecuteAsync(
        AppDb db, (Actor Actor, SchoolThisYear Here, DateTime Now) by, (long One, long Other) two, RuleKind kind, CancellationToken cancel)
    {
        var (first, second) = (Math.Min(two.One, two.Other), Math.Max(two.One, two.Other));
        var old = await db.PersonRules.VisibleTo(by.Actor)
            .FirstOrDefaultAsync(r => r.SchoolYearId == by.Here.YearId && r.FirstPersonId == first && r.SecondPersonId == second, cancel);
        if (old is not null)
        {
            if (old.Kind != kind)
            {
                (old.Kind, old.ById, old.At) = (kind, by.Actor.PersonId, by.Now);
                old.Note(source: null);
            }

            return;
        }

        db.Add(new PersonRule
        {
            PublicId = PublicId.New(),
            SchoolId = by.Here.SchoolId,
            DistrictId = by.Here.DistrictId,
            SchoolYearId = by.Here.YearId,
            FirstPersonId = first,
            SecondPersonId = second,
            Kind = kind,
            ById = by.Actor.PersonId,
            At = by.Now,
        });
    }
}
