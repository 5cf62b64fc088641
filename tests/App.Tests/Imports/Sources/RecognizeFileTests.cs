using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Tests.Imports.Sources.OneRoster;

namespace Counterpart.App.Tests.Imports.Sources;

public sealed class RecognizeFileTests
{
    private const string Roster = "person_id,name\n1,Sam Lee\n";

    [Fact]
    public void Text_is_kept_as_it_came()
    {
        var source = Opened.Source(Encoding.UTF8.GetBytes(Roster));
        Assert.Equal(Roster, Encoding.UTF8.GetString(source.Keep));
        Assert.False(source.Facts.IsConverted);
    }

    [Fact]
    public void A_zip_with_one_table_in_it_is_opened_as_that_table()
    {
        var csv = Opened.Source(Zips.Of(("out/roster.csv", Roster), ("out/readme.pdf", "%PDF"), ("__MACOSX/._roster.csv", "x")));
        Assert.Contains("Read: roster.csv from the ZIP. Not read and not kept: readme.pdf.", csv.Facts.FileNotes);
        Assert.Equal(1, RosterFile.Read(RecognizeFile.Reopen(csv.Keep, Opened.Wish()).Table, new ReadSettings()).ReadyRows);

        var book = Opened.Source(Zips.Of(("staff.xlsx", Books.Of(["person_id", "name"], ["1", "Sam Lee"]))));
        Assert.Equal(1, RosterFile.Read(book.Table, new ReadSettings()).ReadyRows);
    }

    [Fact]
    public void Clevers_files_are_read_like_an_export_and_their_sections_say_who_teaches_what()
    {
        var zip = Zips.Of(
            ("schools.csv", "School_id,School_name,School_number,Low_grade\n10,Lincoln Middle,010,6\n"),
            ("teachers.csv", "School_id,Teacher_id,Teacher_number,Teacher_email,First_name,Last_name,Title,Password\n10,t100,100,alee@x.example,Amy,Lee,Math,pw\n10,t101,,bkim@x.example,Bo,Kim,Science,pw\n"),
            ("students.csv", "School_id,Student_id,Last_name,First_name,Grade\n10,s1,Ray,Cy,7\n"),
            ("sections.csv", "School_id,Section_id,Teacher_id,Teacher_2_id,Name,Grade,Course_name,Period,Subject,Term_start,Term_end\n10,sec1,t101,t100,Math 7-1,7,Math 7,2,math,8/1/2026,5/30/2027\n"),
            ("enrollments.csv", "School_id,Section_id,Student_id\n10,sec1,s1\n"));

        var rows = Opened.Roster(zip, "10").Rows.Select(r => r.Value).ToList();

        Assert.Equal(["100 Amy Lee alee@x.example 7 2", "t101 Bo Kim bkim@x.example 7 2"], rows.Select(r => $"{r.PersonId} {r.Name} {r.Email} {string.Join(';', r.Grades)} {string.Join(';', r.TaughtPeriods)}"));
        Assert.Contains("students.csv (student records are never kept)", Opened.Notes(Opened.Source(zip, school: "10")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_kept_form_of_an_export_opens_the_same_roster_without_the_students()
    {
        var source = Opened.Source(District.Version12().Zip(), school: "s1");
        var again = RecognizeFile.Reopen(source.Keep, Opened.Wish(school: "s1"));

        Assert.Equal(source.Facts.FileNotes, again.Facts.FileNotes);
        Assert.Equal([3, 4, 6], RosterFile.Read(again.Table, new ReadSettings()).Rows.Select(r => r.Row));
    }

    [Fact]
    public void Without_a_school_that_is_clear_the_schools_are_given_to_choose_from()
    {
        var source = Opened.Source(District.Version11().Zip());
        Assert.True(source.Facts.AsksSchool);
        Assert.Equal(["Birch Middle (0001)", "Cedar Elementary (0002)"], source.Facts.Schools.Select(s => s.Words));
    }

    [Theory]
    [InlineData(FileKind.Results, "Send it as Roster. For indicator results, send a CSV file or a workbook.")]
    [InlineData(FileKind.Schedules, "Send it as Roster. For schedules, send a CSV file or a workbook.")]
    public void An_export_sent_as_something_else_is_sent_to_the_roster(FileKind kind, string fix) =>
        Assert.Equal(fix, Opened.Refused(District.Version11().Zip(), kind).Fix);

    public static TheoryData<string, byte[], string, string> Refusals => new()
    {
        { "other tables", Zips.Of(("grades.csv", "a,b\n1,2\n"), ("lunch.csv", "c,d\n1,2\n")), "no OneRoster export: we found grades.csv, lunch.csv", "Ask your student information system for the OneRoster 1.1 or 1.2 CSV export" },
        { "nothing to read", Zips.Of(("photo.jpg", "x")), "no table in it: we found photo.jpg", "OneRoster" },
        { "a ZIP in a ZIP", Zips.Of(("export.zip", District.Version11().Zip())), "another ZIP in it", "Unpack it once" },
        { "users without names", Zips.Of(("users.csv", "sourcedId,username\n1,x\n"), ("orgs.csv", "sourcedId,name,type\ns,S,school\n")), "users.csv (without the columns givenName (first name) and familyName (last name))", "Ask" },
        { "two exports in one", Zips.Of(("a/users.csv", "sourcedId,givenName,familyName\n1,A,B\n"), ("b/users.csv", "sourcedId,givenName,familyName\n2,C,D\n")), "two different files for users.csv: a/users.csv and b/users.csv", "one export" },
        { "a broken quote", Zips.Of(("users.csv", "sourcedId,givenName,familyName,role\n1,\"A,B,teacher\n"), ("orgs.csv", "sourcedId,name,type\ns,S,school\n")), "users.csv in this ZIP cannot be read to its end", "export again" },
        { "nobody on staff", Zips.Of(("users.csv", "sourcedId,givenName,familyName,role,orgSourcedIds\n1,A,B,student,s\n"), ("orgs.csv", "sourcedId,name,type\ns,S,school\n")), "1 student", "Ask" },
        { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook")], "old kind (.xls)", "Excel Workbook (.xlsx)" },
        { "a locked workbook", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "protected with a password", "Take the password off" },
        { "a Word document", Zips.Of(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>")), "Word document", "xlsx" },
        { "an OpenDocument table", Zips.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")), "OpenDocument", "xlsx" },
        { "a binary workbook", Zips.Of(("[Content_Types].xml", "<x/>"), ("xl/workbook.bin", "x")), ".xlsb", "xlsx" },
        { "an empty workbook", new Books().Sheet("S", "").Write(), "This workbook is empty", "right file" },
        { "a bomb", Zips.Of(("users.csv", new byte[60 << 20])), "unpacks to far more", "your school alone" },
        { "half a ZIP", District.Version11().Zip()[..^200], "damaged", "again" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_we_do_not_read_is_refused_with_what_it_is_and_what_to_send(string what, byte[] file, string words, string fix)
    {
        var refusal = Opened.Refused(file);
        Assert.Contains(words, refusal.What, StringComparison.Ordinal);
        Assert.True(refusal.Fix.Contains(fix, StringComparison.Ordinal), what + ": " + refusal.Fix);
    }

    [Fact]
    public void A_locked_zip_is_refused_in_its_own_words()
    {
        var zip = District.Version11().Zip();

        // The bit that says "encrypted", in each entry of the list at the end of the ZIP.
        for (var at = 0; (at = zip.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is var next and >= 0 ? at + next : -1) >= 0; at += 4)
        {
            zip[at + 8] |= 1;
        }

        Assert.Contains("protected with a password", Opened.Refused(zip).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_point_outside_the_zip_are_passed_over_and_told()
    {
        var district = District.Version11();
        var files = ((string, string)[])[("../../etc/orgs.csv", "x,y\n1,2\n"), ("C:/users.csv", "x,y\n1,2\n"), ("data/users.csv", district["users.csv"]!), ("data/orgs.csv", district["orgs.csv"]!)];
        var source = Opened.Source(Zips.Of(files), school: "s1");

        Assert.Contains("../../etc/orgs.csv (its name points outside the ZIP); C:/users.csv (its name points outside the ZIP)", Opened.Notes(source), StringComparison.Ordinal);
    }

    [Fact]
    public void The_older_files_of_school_data_sync_are_read_as_a_rename_away()
    {
        var zip = Zips.Of(
            ("School.csv", "SIS ID,Name,School Number\n10001,Birch Middle,0001\n"),
            ("Section.csv", "SIS ID,School SIS ID,Section Name,Section Number,Term SIS ID,Term Name,Term StartDate,Term EndDate,Course Name,Course Subject,Periods,Status\n11,10001,Math 7 - 1,1,T1,SY26,8/1/2026,5/30/2027,Math 7,Math,1,Active\n"),
            ("Teacher.csv", "SIS ID,School SIS ID,First Name,Last Name,Username,Password,Teacher Number,Status\n14001,10001,Ana,Ortiz,ana@birch.example,P@ss,101,Active\n"),
            ("TeacherRoster.csv", "Section SIS ID,SIS ID\n11,14001\n"),
            ("Student.csv", "SIS ID,School SIS ID,First Name,Last Name\n13001,10001,Kit,Young\n"),
            ("StudentEnrollment.csv", "Section SIS ID,SIS ID\n11,13001\n"));

        var person = Assert.Single(Opened.Roster(zip, "10001").Rows).Value;

        Assert.Equal(("101", "Ana Ortiz", "ana@birch.example", "teacher"), (person.PersonId, person.Name, person.Email, person.Role));
        Assert.Equal([7], person.Grades);
        Assert.Equal(["Math"], person.Subjects);
        Assert.Contains("Student.csv (student records are never kept)", Opened.Notes(Opened.Source(zip, school: "10001")), StringComparison.Ordinal);
    }
}
