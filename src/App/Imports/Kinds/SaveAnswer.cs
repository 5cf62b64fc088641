using Counterpart.App.Imports.Checking;
using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Kinds;

internal static class SaveAnswer
{
    /// <summary>Notes whether a person takes part this year.</summary>
    public static void Write(SaveMoment moment, long personId, TakingPart told, Participation? now)
    {
        if (now is not null)
        {
            now.Answer = told;
            now.ChangedAt = moment.At;
            return;
        }

        moment.Db.Add(new Participation
        {
            PersonId = personId,
            SchoolId = moment.Here.SchoolId,
            DistrictId = moment.Here.DistrictId,
            SchoolYearId = moment.Here.YearId,
            Answer = told,
            ChangedAt = moment.At,
        });
    }
}
