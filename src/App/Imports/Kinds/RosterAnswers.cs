using Counterpart.App.Data;
using Counterpart.App.Imports.Files;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

/// <summary>What the people of a district have said themselves about taking part this year: their word outranks a file.</summary>
internal sealed class RosterAnswers
{
    private readonly List<Participation> answers;
    private readonly List<long> ownCards;

    private RosterAnswers(List<Participation> answers, List<long> ownCards)
    {
        (this.answers, this.ownCards) = (answers, ownCards);
        ByPerson = answers.ToDictionary(p => p.PersonId, p => p.Answer);
    }

    public IReadOnlyDictionary<long, TakingPart> ByPerson { get; }

    public static async Task<RosterAnswers> LoadAsync(AppDb db, SchoolThisYear here, CancellationToken cancel) => new(
        await db.Participations.AsNoTracking().Where(p => p.SchoolYearId == here.YearId && p.DistrictId == here.DistrictId).ToListAsync(cancel),
        await db.Cards.Where(c => c.SchoolYearId == here.YearId && c.DistrictId == here.DistrictId && c.CameBy != CardCameBy.File).Select(c => c.PersonId).ToListAsync(cancel));

    /// <summary>People with a card of their own, or an answer given at another school than this.</summary>
    public IReadOnlySet<long> OwnAt(long schoolId) =>
        ownCards.Concat(answers.Where(p => p.SchoolId != schoolId && p.Answer != TakingPart.NoAnswerYet).Select(p => p.PersonId)).ToHashSet();

    /// <summary>Which of these addresses belong to somebody of another district.</summary>
    public static async Task<IReadOnlySet<string>> EmailsTakenAsync(AppDb db, IEnumerable<RosterRow> rows, long districtId, CancellationToken cancel)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (var some in rows.Select(r => r.Email?.ToLowerInvariant()).OfType<string>().Distinct(StringComparer.Ordinal).Chunk(500))
        {
            taken.UnionWith(await db.People.Where(p => p.DistrictId != districtId && some.Contains(p.Email)).Select(p => p.Email!).ToListAsync(cancel));
        }

        return taken;
    }
}
