using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Rules;

/// <summary>The rules of a school year and what stands between them.</summary>
public sealed class ReadRuleList(AppDb db)
{
    public async Task<IReadOnlyList<ListedRule>> ListAsync(Actor actor, SchoolThisYear here, BoardNames names, CancellationToken cancel)
    {
        var rows = await db.PersonRules.AsNoTracking().VisibleTo(actor).Where(r => r.SchoolYearId == here.YearId).ToListAsync(cancel);
        return [.. rows.Select(r => new ListedRule(r.PublicId, r.Kind, names.Of(r.FirstPersonId), names.Of(r.SecondPersonId)))
            .OrderBy(r => r.Kind).ThenBy(r => r.One.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    public async Task<IReadOnlyList<RuleConflict>> ConflictsAsync(
        Actor actor, SchoolThisYear here, IReadOnlyList<ListedRule> rules, bool groupOfThree, CancellationToken cancel)
    {
        if (!rules.Any(r => r.Kind == RuleKind.Always))
        {
            return [];
        }

        var above = await db.Positions.TeachersAt(actor, here.Today).Where(p => p.ManagerId != null || p.ObserverId != null)
            .Select(p => new { p.PersonId, p.ManagerId, p.ObserverId }).ToListAsync(cancel);
        var away = await db.Participations.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId && p.Answer == TakingPart.NotThisYear)
            .Select(p => p.PersonId).ToListAsync(cancel);
        return RuleRules.Conflicts(
            [.. rules.Select(r => new RuleLine(r.One.Id, r.Other.Id, r.Kind))],
            groupOfThree,
            [.. above.SelectMany(p => new[] { p.ManagerId, p.ObserverId }.OfType<long>().Select(other => (p.PersonId, other)))],
            away.ToHashSet());
    }
}
