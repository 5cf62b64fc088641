using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>The few statements that make staged rows real. The same text on both databases.</summary>
internal static class PublishSql
{
    public static async Task<int> PeopleAsync(AppDb db, long id, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE "People" SET "Name" = COALESCE(s."Name", "People"."Name"), "Email" = COALESCE(s."Email", "People"."Email"), "Version" = "People"."Version" + 1,
                "BatchId" = CASE WHEN s."Name" IS NULL AND s."Email" IS NULL THEN "People"."BatchId" ELSE s."BatchId" END,
                "BatchRow" = CASE WHEN s."Name" IS NULL AND s."Email" IS NULL THEN "People"."BatchRow" ELSE s."Row" END
            FROM "StagedPeople" AS s WHERE s."DeliveryId" = {id} AND NOT s."IsNew" AND s."Key" = "People"."PublicId"
            """, cancel);
        var added = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "People" ("PublicId", "DistrictId", "Name", "Email", "Version", "Notes", "MeetingNotes", "BatchId", "BatchRow")
            SELECT s."Key", s."DistrictId", s."Name", s."Email", 0, 'Weekly', FALSE, s."BatchId", s."Row" FROM "StagedPeople" AS s WHERE s."DeliveryId" = {id} AND s."IsNew" ORDER BY s."Id"
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "PersonIdentifiers" ("PersonId", "DistrictId", "Value", "BatchId", "BatchRow")
            SELECT p."Id", s."DistrictId", s."Identifier", s."BatchId", s."Row" FROM "StagedPeople" AS s JOIN "People" AS p ON p."PublicId" = s."Key"
            WHERE s."DeliveryId" = {id} AND s."Identifier" IS NOT NULL ORDER BY s."Id"
            """, cancel);
        return added;
    }

    public static async Task PositionsAsync(AppDb db, long id, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE "Positions" SET "Grades" = s."Grades", "Subjects" = s."Subjects", "Room" = s."Room", "TaughtPeriods" = s."TaughtPeriods", "BatchId" = s."BatchId", "BatchRow" = s."Row",
                "ManagerId" = COALESCE((SELECT m."Id" FROM "People" AS m WHERE m."PublicId" = s."ManagerKey"), "Positions"."ManagerId"),
                "ObserverId" = COALESCE((SELECT o."Id" FROM "People" AS o WHERE o."PublicId" = s."ObserverKey"), "Positions"."ObserverId")
            FROM "StagedPeople" AS s WHERE s."DeliveryId" = {id} AND s."PositionId" = "Positions"."Id"
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Positions" ("PersonId", "Role", "DistrictId", "SchoolId", "StartsOn", "Grades", "Subjects", "Room", "TaughtPeriods", "Delegations", "BatchId", "BatchRow", "ManagerId", "ObserverId")
            SELECT p."Id", 'Teacher', s."DistrictId", s."SchoolId", s."StartsOn", s."Grades", s."Subjects", s."Room", s."TaughtPeriods", s."Delegations", s."BatchId", s."Row",
                (SELECT m."Id" FROM "People" AS m WHERE m."PublicId" = s."ManagerKey"), (SELECT o."Id" FROM "People" AS o WHERE o."PublicId" = s."ObserverKey")
            FROM "StagedPeople" AS s JOIN "People" AS p ON p."PublicId" = s."Key" WHERE s."DeliveryId" = {id} AND s."AddsPosition" ORDER BY s."Id"
            """, cancel);
    }

    public static async Task AnswersAsync(AppDb db, long id, DateTime at, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE "Participations" SET "Answer" = s."TakingPart", "SchoolId" = s."SchoolId", "ChangedAt" = {at}, "BatchId" = s."BatchId", "BatchRow" = s."Row"
            FROM "StagedPeople" AS s JOIN "People" AS p ON p."PublicId" = s."Key"
            WHERE s."DeliveryId" = {id} AND s."TakingPart" IS NOT NULL AND "Participations"."PersonId" = p."Id" AND "Participations"."SchoolYearId" = s."SchoolYearId"
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Participations" ("PersonId", "SchoolId", "DistrictId", "SchoolYearId", "Answer", "ChangedAt", "BatchId", "BatchRow")
            SELECT p."Id", s."SchoolId", s."DistrictId", s."SchoolYearId", s."TakingPart", {at}, s."BatchId", s."Row"
            FROM "StagedPeople" AS s JOIN "People" AS p ON p."PublicId" = s."Key"
            WHERE s."DeliveryId" = {id} AND s."TakingPart" IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM "Participations" AS a WHERE a."PersonId" = p."Id" AND a."SchoolYearId" = s."SchoolYearId")
            """, cancel);
    }

    public static Task<int> EndingsAsync(AppDb db, long id, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        UPDATE "Positions" SET "EndsOn" = e."EndsOn" FROM "StagedEndings" AS e WHERE e."DeliveryId" = {id} AND e."PositionId" = "Positions"."Id"
        """, cancel);

    public static async Task SheetsAsync(AppDb db, long id, DateTime at, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE "ResultSheets" SET "SealedValues" = s."SealedValues", "IndicatorCount" = s."IndicatorCount", "LoadedAt" = {at}
            FROM "StagedSheets" AS s WHERE s."DeliveryId" = {id} AND s."SheetId" = "ResultSheets"."Id"
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ResultSheets" ("PersonId", "SchoolId", "DistrictId", "RubricId", "SchoolYear", "SealedValues", "IndicatorCount", "LoadedAt")
            SELECT s."PersonId", s."SchoolId", s."DistrictId", s."RubricId", s."SchoolYear", s."SealedValues", s."IndicatorCount", {at}
            FROM "StagedSheets" AS s WHERE s."DeliveryId" = {id} AND s."SheetId" IS NULL ORDER BY s."Id"
            """, cancel);
    }

    /// <summary>Everybody it concerns can read that it happened.</summary>
    public static async Task SubjectsAsync(AppDb db, long id, long entryId, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "AuditSubject" ("EntryId", "PersonId")
            SELECT DISTINCT {entryId}, p."Id" FROM "StagedPeople" AS s JOIN "People" AS p ON p."PublicId" = s."Key" WHERE s."DeliveryId" = {id}
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "AuditSubject" ("EntryId", "PersonId") SELECT DISTINCT {entryId}, s."PersonId" FROM "StagedSheets" AS s WHERE s."DeliveryId" = {id}
            """, cancel);
    }
}
