using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review;

/// <summary>Reads the names behind a draft: teachers of the school, seats to be filled, indicators in rubric order.</summary>
public sealed class ReadNames(AppDb db)
{
    public async Task<BoardNames> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var rows = await db.Positions.AsNoTracking()
            .Where(p => p.SchoolId == here.SchoolId && p.Role == Role.Teacher)
            .OrderBy(p => p.StartsOn).ThenBy(p => p.Id)
            .Select(p => new { p.PersonId, p.Person!.PublicId, p.Person.Name, p.Grades, p.Subjects, p.Room })
            .ToListAsync(cancel);
        var seats = await db.VacantSeats.AsNoTracking().VisibleTo(actor).Where(s => s.SchoolYearId == here.YearId).ToListAsync(cancel);
        var people = rows.GroupBy(r => r.PersonId).Select(g => g.Last())
            .Select(r => new BoardPerson(r.PublicId.ToString("N"), r.PersonId, r.PublicId, r.Name, Work(r.Grades, r.Subjects), r.Room))
            .Concat(seats.Select(s => new BoardPerson(s.PublicId.ToString("N"), 0, s.PublicId, s.Label, "Vacant seat")));
        var indicators = await db.Rubrics.AsNoTracking().Where(r => r.Audience == "teachers").OrderBy(r => r.Id)
            .SelectMany(r => r.Indicators.Where(i => i.IsMatched).OrderBy(i => i.Position).Select(i => new { i.Code, i.Name }))
            .ToListAsync(cancel);
        return new BoardNames([.. people], indicators.DistinctBy(i => i.Code, StringComparer.Ordinal).ToDictionary(i => i.Code, i => i.Name, StringComparer.Ordinal));
    }

    private static string Work(List<string> grades, List<string> subjects) =>
        string.Join(" ", new[] { string.Join(", ", grades), string.Join(", ", subjects) }.Where(part => part.Length > 0));
}
