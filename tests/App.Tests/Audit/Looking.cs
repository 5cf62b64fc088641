using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Audit;

internal static class Looking
{
    /// <summary>Writes down, the way a page does, that somebody opened words about those people.</summary>
    public static Task<bool> AtAsync(RunningApp app, SchoolInTest school, Person by, Purpose purpose, params Person[] at) => app.WithDbAsync(async db =>
    {
        var actor = new Actor
        {
            PersonId = by.Id, Name = by.Name, Role = Role.Principal, PositionId = 1, SessionId = 1, SchoolId = school.School.Id, DistrictId = school.District.Id,
        };
        await db.RecordViewAsync(actor, app.Clock.GetUtcNow().UtcDateTime, purpose, at.Select(p => p.Id), CancellationToken.None);
        return true;
    });
}
