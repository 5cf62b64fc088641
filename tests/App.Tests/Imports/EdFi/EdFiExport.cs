using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Counterpart.App.Imports;
using Counterpart.App.Imports.EdFi;
using Counterpart.App.Imports.Files;
using Counterpart.App.Tests.Imports.Sources;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>A small district as Ed-Fi resources: Fir Hill Middle with two teachers and a principal, Cedar Elementary with one teacher.</summary>
internal sealed class EdFiExport
{
    public const string Descriptor = "uri://ed-fi.org/";
    public static readonly DateOnly Today = new(2026, 9, 15);

    public SortedDictionary<string, JsonArray> Resources { get; } = new(StringComparer.Ordinal);

    public static EdFiExport District(long middle = 100101, string domain = "fir.example")
    {
        var export = new EdFiExport();
        export.People(middle, domain);
        export.Schedules(middle);
        export.Evaluations();
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

    private void People(long middle, string domain)
    {
        Add("schools", new { schoolId = middle, nameOfInstitution = "Fir Hill Middle" }).Add("schools", new { schoolId = 100102, nameOfInstitution = "Cedar Elementary" });
        Staff("501", "Ana", "Ortiz", $"ana@{domain}", new { personReference = new { personId = "P-501", sourceSystemDescriptor = $"{Descriptor}SourceSystemDescriptor#State" } });
        Staff("502", "Walt", "Greer", $"walt@{domain}", new { identificationCodes = new[] { Code("State", "TLN-77"), Code("SSN", "123456789") } });
        Staff("503", "Renee", "Holt", $"renee@{domain}", new { });
        Staff("504", "Nia", "Ford", $"nia@{domain}", new { });
        Position("501", middle, "Teacher", ["Seventh grade", "Eighth grade"], "Mathematics");
        Position("502", middle, "Teacher", ["Sixth grade"], "Science");
        Position("503", middle, "Principal", [], null);
        Position("504", 100102, "Teacher", ["Kindergarten"], "English Language Arts");
    }

    private static object Code(string system, string code) => new { staffIdentificationSystemDescriptor = $"{Descriptor}StaffIdentificationSystemDescriptor#{system}", identificationCode = code };

    private void Staff(string id, string first, string last, string email, object more)
    {
        var record = JsonSerializer.SerializeToNode(more)!.AsObject();
        (record["staffUniqueId"], record["firstName"], record["lastSurname"], record["birthDate"], record["sexDescriptor"]) = (id, first, last, "1980-02-03", $"{Descriptor}SexDescriptor#Female");
        record["electronicMails"] = JsonSerializer.SerializeToNode(new[] { Mail("Home/Personal", $"{first}@home.example"), Mail("Work", email) });
        record["telephones"] = JsonSerializer.SerializeToNode(new[] { new { telephoneNumber = "615-555-0101" } });
        Add("staffs", record);
    }

    private static object Mail(string kind, string address) => new { electronicMailTypeDescriptor = $"{Descriptor}ElectronicMailTypeDescriptor#{kind}", electronicMailAddress = address };

    private void Position(string staff, long school, string classification, string[] grades, string? subject)
    {
        Add("staffEducationOrganizationAssignmentAssociations", new { staffReference = new { staffUniqueId = staff }, educationOrganizationReference = new { educationOrganizationId = school }, staffClassificationDescriptor = $"{Descriptor}StaffClassificationDescriptor#{classification}", beginDate = "2020-08-01" });
        Add("staffSchoolAssociations", new
        {
            staffReference = new { staffUniqueId = staff },
            schoolReference = new { schoolId = school },
            gradeLevels = grades.Select(g => new { gradeLevelDescriptor = $"{Descriptor}GradeLevelDescriptor#{g}" }),
            academicSubjects = subject is null ? [] : new[] { new { academicSubjectDescriptor = $"{Descriptor}AcademicSubjectDescriptor#{subject}" } },
        });
    }

    private void Schedules(long school)
    {
        Session(school, "Fall", "2026-08-10", "2026-12-18");
        Session(school, "Spring", "2027-01-04", "2027-05-27");
        foreach (var (name, start, end) in ((string, string, string)[])[("1", "08:00:00", "08:50:00"), ("2", "09:00:00", "09:50:00"), ("Lunch", "11:00:00", "11:30:00"), ("3", "13:05:00", "13:55:00")])
        {
            Period(school, name, (start, end));
        }

        Bell(school, "Regular", "", ["1", "2", "Lunch", "3"]);
        Teach(school, "501", "MATH7", "Fall", "1");
        Teach(school, "501", "MATH8", "Fall", "3");
        Teach(school, "502", "SCI6", "Fall", "2");
        Teach(school, "502", "SCI6", "Spring", "1");
    }

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

    private void Evaluations()
    {
        DeclareScale("Questioning", new { minRating = 1, maxRating = 5 });
        DeclareScale("Thinking", new { minRating = 1, maxRating = 5 });
        Rate("P-501", "Questioning", 4);
        Rate("P-501", "Thinking", 3.5);
        Rate("TLN-77", "Questioning", 2);
    }
}
