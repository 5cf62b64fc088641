using System.Text.Json;
using Counterpart.App.Imports.EdFi.Reading;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>What of each record is written to the ZIP: birth dates, phones, comments and everything else that we do not need stays on the server's side.</summary>
internal static class KeptProperties
{
    private static readonly string[] Evaluation =
    [
        "educationOrganizationReference", "evaluationPeriodDescriptor", "performanceEvaluationTitle", "performanceEvaluationTypeDescriptor", "schoolYearTypeReference", "termDescriptor",
        "performanceEvaluationReference", "evaluationTitle", "evaluationReference", "evaluationObjectiveTitle", "evaluationObjectiveReference", "evaluationElementTitle",
        "evaluationTypeDescriptor", "minRating", "maxRating", "minNumericRating", "maxNumericRating", "ratingLevels",
    ];

    private static readonly string[] Rating =
    [
        "personReference", "performanceEvaluationReference", "performanceEvaluationRatingReference", "evaluationReference", "evaluationDate", "reviewers",
        "evaluationObjectiveRatingReference", "evaluationElementReference", "elementRatingResults", "areaOfReinforcement", "areaOfRefinement",
    ];

    private static readonly Dictionary<string, string[]> Own = new(StringComparer.Ordinal)
    {
        [EdFiResources.Schools] = ["schoolId", "nameOfInstitution"],
        [EdFiResources.Staffs] = ["staffUniqueId", "firstName", "lastSurname", "generationCodeSuffix", "personReference", "electronicMails", "identificationCodes"],
        [EdFiResources.StaffSchools] = ["staffReference", "schoolReference", "gradeLevels", "academicSubjects"],
        [EdFiResources.Assignments] = ["staffReference", "educationOrganizationReference", "staffClassificationDescriptor", "beginDate", "endDate"],
        [EdFiResources.ClassPeriods] = ["schoolReference", "classPeriodName", "meetingTimes"],
        [EdFiResources.BellSchedules] = ["schoolReference", "bellScheduleName", "alternateDayName", "classPeriods", "dates"],
        [EdFiResources.Sessions] = ["schoolReference", "schoolYearTypeReference", "sessionName", "beginDate", "endDate"],
        [EdFiResources.Sections] = ["sectionIdentifier", "courseOfferingReference", "classPeriods"],
        [EdFiResources.StaffSections] = ["staffReference", "sectionReference", "beginDate", "endDate"],
    };

    public static void Write(Utf8JsonWriter writer, string resource, JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            record.WriteTo(writer);
            return;
        }

        var kept = Own.GetValueOrDefault(resource) ?? (resource is EdFiResources.PerformanceRatings or EdFiResources.EvaluationRatings or EdFiResources.ElementRatings ? Rating : Evaluation);
        writer.WriteStartObject();
        foreach (var property in record.EnumerateObject().Where(p => kept.Contains(p.Name, StringComparer.Ordinal)))
        {
            writer.WritePropertyName(property.Name);
            Write(writer, property);
        }

        writer.WriteEndObject();
    }

    /// <summary>Lists of a person are kept without what must not be had: home addresses, social security numbers.</summary>
    private static void Write(Utf8JsonWriter writer, JsonProperty property)
    {
        if (property.Value.ValueKind != JsonValueKind.Array || property.Name is not ("electronicMails" or "identificationCodes"))
        {
            property.Value.WriteTo(writer);
            return;
        }

        writer.WriteStartArray();
        foreach (var entry in property.Value.EnumerateArray().Where(IsKept))
        {
            entry.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private static bool IsKept(JsonElement entry)
    {
        var record = new JsonRecord(entry);
        var kind = CellText.Key(record.Descriptor("staffIdentificationSystemDescriptor") + record.Descriptor("electronicMailTypeDescriptor"));
        return kind is not "ssn" && !kind.Contains("socialsecurity", StringComparison.Ordinal) && !kind.Contains("home", StringComparison.Ordinal) && !kind.Contains("personal", StringComparison.Ordinal) && !CellText.IsSocialSecurityNumber(record["identificationCode"]);
    }
}
