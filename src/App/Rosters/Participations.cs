using Counterpart.App.Data;
using Counterpart.App.Programs;

namespace Counterpart.App.Rosters;

internal static class Participations
{
    /// <summary>Puts the answer into the person's row of the year, made if it is not there. The act saves.</summary>
    public static void Write(AppDb db, SchoolThisYear here, long personId, Participation? row, TakingPart answer, DateTime now, (long BatchId, int Row)? source = null)
    {
        if (row is null)
        {
            db.Add(new Participation
            {
                PersonId = personId, SchoolId = here.SchoolId, DistrictId = here.DistrictId, SchoolYearId = here.YearId, Answer = answer, ChangedAt = now, BatchId = source?.BatchId, BatchRow = source?.Row,
            });
            return;
        }

        row.Answer = answer;
        row.ChangedAt = now;
        row.Note(source);
    }
}
