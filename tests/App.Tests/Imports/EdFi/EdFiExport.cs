using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Counterpart.App.Imports;
using Counterpart.App.Imports.EdFi;
using Counterpart.App.Imports.Files;
using Counterpart.App.Tests.Imports.Sources;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>Ed-Fi resources written in the test, as records of JSON.</summary>
internal sealed class EdFiExport
{
    public const string Descriptor = "uri://ed-fi.org/";
    public static readonly DateOnly Today = new(2026, 9, 15);

    public SortedDictionary<string, JsonArray> Resources { get; } = new(StringComparer.Ordinal);

    public static EdFiExport District(long middle = 100101, string domain = "fir.example")
    {
        var export = new EdFiExport();
        var district = new EdFiDistrict(export);
        district.People(middle, domain);
        district.Schedules(middle);
        district.Evaluations();
        return export;
    }

    public EdFiExport Add(string resource, object record)
    {
        (Resources.TryGetValue(resource, out var records) ? records : Resources[resource] = []).Add(JsonSerializer.SerializeToNode(record));
        return this;
    }

    public EdFiExport Without(string resource)
    {
        Resources.Remove(resource);
        return this;
    }

    public JsonObject At(string resource, int record) => Resources[resource][record]!.AsObject();

    public byte[] Zip(string folder = "") => Zips.Of([.. Resources.Select(r => ($"{folder}{r.Key}.json", r.Value.ToJsonString()))]);

    public EdFiPackage Read() => Read(Zip());

    public static EdFiPackage Read(byte[] zip)
    {
        Assert.True(EdFiPackage.TryRead(new MemoryStream(zip), out var package, out var refusal), refusal?.ToString());
        return package;
    }

    public static FileRefusal Refused(byte[] zip)
    {
        Assert.False(EdFiPackage.TryRead(new MemoryStream(zip), out _, out var refusal));
        return refusal;
    }

    /// <summary>The rows below the header, and what was said about them.</summary>
    public (string[] Rows, EdFiTable Table) Table(FileKind kind, string? school = null, DateOnly? on = null)
    {
        using var csv = new MemoryStream();
        var table = Read().Write(kind, csv, school, on ?? Today);
        return ([.. Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)], table);
    }

    public void Rate(string person, string element, object rating, string date = "2026-09-01T13:00:00Z") => Add("evaluationElementRatings", new
    {
        evaluationObjectiveRatingReference = new
        {
            educationOrganizationId = 1001,
            evaluationPeriodDescriptor = "uri://tpdm.ed-fi.org/EvaluationPeriodDescriptor#BOY",
            performanceEvaluationTitle = "TEAM",
            performanceEvaluationTypeDescriptor = "uri://tpdm.ed-fi.org/PerformanceEvaluationTypeDescriptor#Formal",
            schoolYear = 2027,
            termDescriptor = $"{Descriptor}TermDescriptor#Year Round",
            personId = person,
            sourceSystemDescriptor = $"{Descriptor}SourceSystemDescriptor#State",
            evaluationTitle = "TEAM General Educator",
            evaluationObjectiveTitle = "Instruction",
            evaluationDate = date,
        },
        evaluationElementReference = Element(element),
        elementRatingResults = new[] { new { rating, ratingResultTitle = "Observed" } },
    });

    public void DeclareScale(string element, object scale)
    {
        var record = JsonSerializer.SerializeToNode(scale)!.AsObject();
        record["evaluationObjectiveReference"] = JsonSerializer.SerializeToNode(Element(element));
        record["evaluationElementTitle"] = element;
        Add("evaluationElements", record);
    }

    private static object Element(string element) => new
    {
        educationOrganizationId = 1001,
        evaluationPeriodDescriptor = "uri://tpdm.ed-fi.org/EvaluationPeriodDescriptor#BOY",
        performanceEvaluationTitle = "TEAM",
        performanceEvaluationTypeDescriptor = "uri://tpdm.ed-fi.org/PerformanceEvaluationTypeDescriptor#Formal",
        schoolYear = 2027,
        termDescriptor = $"{Descriptor}TermDescriptor#Year Round",
        evaluationTitle = "TEAM General Educator",
        evaluationObjectiveTitle = "Instruction",
        evaluationElementTitle = element,
    };

    public void Session(long school, string name, string begins, string ends) => Add("sessions", new { schoolReference = new { schoolId = school }, schoolYearTypeReference = new { schoolYear = 2027 }, sessionName = name, beginDate = begins, endDate = ends });

    public void Period(long school, string name, params (string Start, string End)[] times) => Add("classPeriods", new { schoolReference = new { schoolId = school }, classPeriodName = name, meetingTimes = times.Select(t => new { startTime = t.Start, endTime = t.End }) });

    public void Bell(long school, string name, string rotation, string[] periods, params string[] dates) => Add("bellSchedules", new
    {
        schoolReference = new { schoolId = school },
        bellScheduleName = name,
        alternateDayName = rotation,
        classPeriods = periods.Select(p => new { classPeriodReference = new { classPeriodName = p, schoolId = school } }),
        dates = dates.Select(d => new { date = d }),
    });

    public void Teach(long school, string staff, string course, string session, params string[] periods)
    {
        var id = $"{course}-{staff}-{session}";
        Add("sections", new { sectionIdentifier = id, courseOfferingReference = new { localCourseCode = course, schoolId = school, schoolYear = 2027, sessionName = session }, classPeriods = periods.Select(p => new { classPeriodReference = new { classPeriodName = p, schoolId = school } }) });
        Add("staffSectionAssociations", new { staffReference = new { staffUniqueId = staff }, sectionReference = new { localCourseCode = course, schoolId = school, schoolYear = 2027, sessionName = session, sectionIdentifier = id }, beginDate = session == "Fall" ? "2026-08-10" : "2027-01-04" });
    }
}
