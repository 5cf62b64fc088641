using System.Text.Json;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>Fir Hill Middle with two teachers and a principal, Cedar Elementary with one teacher: what is in the small district of the tests.</summary>
internal sealed class EdFiDistrict(EdFiExport export)
{
    private const string Descriptor = EdFiExport.Descriptor;

    public void People(long middle, string domain)
    {
        export.Add("schools", new { schoolId = middle, nameOfInstitution = "Fir Hill Middle" }).Add("schools", new { schoolId = 100102, nameOfInstitution = "Cedar Elementary" });
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
        export.Add("staffs", record);
    }

    private static object Mail(string kind, string address) => new { electronicMailTypeDescriptor = $"{Descriptor}ElectronicMailTypeDescriptor#{kind}", electronicMailAddress = address };

    private void Position(string staff, long school, string classification, string[] grades, string? subject)
    {
        export.Add("staffEducationOrganizationAssignmentAssociations", new { staffReference = new { staffUniqueId = staff }, educationOrganizationReference = new { educationOrganizationId = school }, staffClassificationDescriptor = $"{Descriptor}StaffClassificationDescriptor#{classification}", beginDate = "2020-08-01" });
        export.Add("staffSchoolAssociations", new
        {
            staffReference = new { staffUniqueId = staff },
            schoolReference = new { schoolId = school },
            gradeLevels = grades.Select(g => new { gradeLevelDescriptor = $"{Descriptor}GradeLevelDescriptor#{g}" }),
            academicSubjects = subject is null ? [] : new[] { new { academicSubjectDescriptor = $"{Descriptor}AcademicSubjectDescriptor#{subject}" } },
        });
    }

    public void Schedules(long school)
    {
        export.Session(school, "Fall", "2026-08-10", "2026-12-18");
        export.Session(school, "Spring", "2027-01-04", "2027-05-27");
        foreach (var (name, start, end) in ((string, string, string)[])[("1", "08:00:00", "08:50:00"), ("2", "09:00:00", "09:50:00"), ("Lunch", "11:00:00", "11:30:00"), ("3", "13:05:00", "13:55:00")])
        {
            export.Period(school, name, (start, end));
        }

        export.Bell(school, "Regular", "", ["1", "2", "Lunch", "3"]);
        export.Teach(school, "501", "MATH7", "Fall", "1");
        export.Teach(school, "501", "MATH8", "Fall", "3");
        export.Teach(school, "502", "SCI6", "Fall", "2");
        export.Teach(school, "502", "SCI6", "Spring", "1");
    }

    public void Evaluations()
    {
        export.DeclareScale("Questioning", new { minRating = 1, maxRating = 5 });
        export.DeclareScale("Thinking", new { minRating = 1, maxRating = 5 });
        export.Rate("P-501", "Questioning", 4);
        export.Rate("P-501", "Thinking", 3.5);
        export.Rate("TLN-77", "Questioning", 2);
    }
}
