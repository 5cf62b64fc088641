using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Puts staged weeks in the place of those there are. What a person offered stays unless the file has a class then, whatever was said since the file was read.</summary>
internal static class PublishWeeksSql
{
    public static async Task ExecuteAsync(AppDb db, long id, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM "TeacherPeriods" WHERE NOT ("BatchId" IS NULL AND "Kind" = 'Offered') AND EXISTS (
                SELECT 1 FROM "StagedPeriods" AS s WHERE s."DeliveryId" = {id} AND s."PersonId" = "TeacherPeriods"."PersonId" AND s."SchoolId" = "TeacherPeriods"."SchoolId" AND s."SchoolYearId" = "TeacherPeriods"."SchoolYearId")
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM "TeacherPeriods" WHERE "Kind" = 'Offered' AND EXISTS (
                SELECT 1 FROM "StagedPeriods" AS s WHERE s."DeliveryId" = {id} AND s."PersonId" = "TeacherPeriods"."PersonId" AND s."SchoolId" = "TeacherPeriods"."SchoolId" AND s."SchoolYearId" = "TeacherPeriods"."SchoolYearId"
                    AND s."Kind" = 'Class' AND s."Day" = "TeacherPeriods"."Day" AND s."StartsAt" < "TeacherPeriods"."EndsAt" AND "TeacherPeriods"."StartsAt" < s."EndsAt")
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "TeacherPeriods" ("PersonId", "SchoolId", "DistrictId", "SchoolYearId", "Day", "StartsAt", "EndsAt", "Kind", "BatchId", "BatchRow")
            SELECT s."PersonId", s."SchoolId", s."DistrictId", s."SchoolYearId", s."Day", s."StartsAt", s."EndsAt", s."Kind", s."BatchId", s."Row" FROM "StagedPeriods" AS s
            WHERE s."DeliveryId" = {id} AND NOT EXISTS (
                SELECT 1 FROM "TeacherPeriods" AS p WHERE p."PersonId" = s."PersonId" AND p."SchoolId" = s."SchoolId" AND p."SchoolYearId" = s."SchoolYearId" AND p."Kind" = 'Offered' AND s."Kind" <> 'Class'
                    AND p."Day" = s."Day" AND p."StartsAt" = s."StartsAt" AND p."EndsAt" = s."EndsAt") ORDER BY s."Id"
            """, cancel);
    }

    /// <summary>Everybody it concerns can read that it happened.</summary>
    public static Task<int> SubjectsAsync(AppDb db, long id, long entryId, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "AuditSubject" ("EntryId", "PersonId") SELECT DISTINCT {entryId}, s."PersonId" FROM "StagedPeriods" AS s WHERE s."DeliveryId" = {id}
        """, cancel);
}
