using Counterpart.App.Imports.Sources.OneRoster;

namespace Counterpart.App.Tests.Imports.Sources.OneRoster;

/// <summary>What exports in the field get wrong; each was seen in a public sample.</summary>
public sealed class OneRosterDirtTests
{
    [Theory]
    [InlineData("preferredGivenName", "prefferedGivenName")]
    [InlineData("dateLastModified", "dataLastModified")]
    [InlineData("familyName", "FamilyName")]
    [InlineData("givenName", "given_name")]
    [InlineData("agentSourcedIds", "agents")]
    [InlineData("userIds", "userId")]
    [InlineData("identifier", "Identifier ")]
    public void A_header_of_users_in_another_spelling_is_read(string header, string as_)
    {
        var package = District.Version12().Replace("users.csv", header, as_).Read();
        Assert.Equal(("Ana Ortiz", "4001"), (package.Staff[0].Name, package.Staff[0].Identifier));
    }

    [Theory]
    [InlineData("courses.csv", "grades", "grade")]
    [InlineData("courses.csv", "schoolYearSourcedId", "schoolYearId")]
    [InlineData("classes.csv", "termSourcedIds", "termSourcedId")]
    [InlineData("classes.csv", "courseSourcedId", "coursesourcedid")]
    [InlineData("academicSessions.csv", "endDate", "EndDate")]
    [InlineData("orgs.csv", "parentSourcedId", "parentSourceId")]
    public void A_header_of_another_file_in_another_spelling_is_read(string file, string header, string as_)
    {
        var package = District.Version11().Replace(file, header, as_).Read();
        Assert.Equal(["8"], package.Staff[0].Positions.Single().Grades);
        Assert.Equal(new DateOnly(2027, 5, 30), package.Classes.First(c => c.SourcedId == "k1").EndsOn);
        Assert.Equal("Birch County", package.Schools[0].District);
    }

    [Fact]
    public void Columns_of_vendors_are_dropped_and_told_and_empty_ones_at_the_end_are_not_worth_a_word()
    {
        var package = District.Version11().Replace("orgs.csv", "parentSourcedId\n", "parentSourcedId,ext_region,metadata.code,,\n").Read();
        Assert.Equal(["ext_region in orgs.csv (a column of the vendor's own)", "metadata.code in orgs.csv (a column of the vendor's own)"], package.Report.ColumnsDropped.Where(c => c.Contains("orgs.csv", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whoever_works_at_a_department_works_at_its_school()
    {
        var district = District.Version11();
        district["orgs.csv"] = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nd1,,,Birch County,district,010,\nb,,,Birch Middle,school,0001,d1\nm,,,Mathematics,department,,b\ns1,,,Algebra team,department,,m\ns2,,,Cedar Elementary,school,0002,d1\n";

        var package = district.Read();

        Assert.Equal(["b", "s2"], package.Schools.Select(s => s.SourcedId));
        Assert.Equal("b", Assert.Single(package.Staff.Single(s => s.SourcedId == "t1").Positions).SchoolId);
        Assert.Equal(["8"], package.Staff.Single(s => s.SourcedId == "t1").Positions[0].Grades);
    }

    [Fact]
    public void Where_nothing_is_called_a_school_departments_stand_for_schools_and_that_is_told()
    {
        var district = District.Version12();
        district["orgs.csv"] = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\ns1,,,History Department,department,History,gone\n";

        var source = Opened.Source(district.Zip(), school: "s1");

        Assert.Contains("orgs.csv calls nothing a school, so its departments are taken for schools.", Opened.Notes(source), StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz", Opened.Roster(district.Zip(), "s1").Rows.Select(r => r.Value.Name));
    }

    [Fact]
    public void An_export_without_schools_or_without_staff_is_refused_with_what_to_ask_for()
    {
        var noSchool = District.Version11();
        noSchool["orgs.csv"] = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nd1,,,Birch County,district,010,\n";
        Assert.Contains("Ask for an export that has your schools", Opened.Refused(noSchool.Zip()).ToString(), StringComparison.Ordinal);

        var noStaff = District.Version11();
        noStaff["users.csv"] = "sourcedId,enabledUser,orgSourcedIds,role,givenName,familyName\np1,true,s1,student,Kit,Young\n";
        Assert.Contains("Nobody on staff is in this OneRoster export, only 1 student, who is not needed. Ask for the export with teachers in it", Opened.Refused(noStaff.Zip()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_in_any_order_are_found()
    {
        var district = District.Version11();
        district["orgs.csv"] = "identifier,type,name,sourcedId\n0001,school,Birch Middle,s1\n0002,school,Cedar Elementary,s2\n";
        Assert.Equal(("s1", "0001"), (district.Read().Schools[0].SourcedId, district.Read().Schools[0].Identifier));
    }

    [Theory]
    [InlineData("users.csv", "Users.CSV")]
    [InlineData("academicSessions.csv", "academicsessions.csv")]
    [InlineData("enrollments.csv", "Enrollments (1).csv")]
    [InlineData("users.csv", "export-of-people.csv")]
    [InlineData("classes.csv", "ROSTER_CLASSES.csv")]
    public void A_file_under_another_name_is_read_for_what_it_holds(string file, string name)
    {
        var package = District.Version11().Rename(file, name).Read();
        Assert.Equal(["8"], package.Staff[0].Positions.Single().Grades);
    }

    [Fact]
    public void A_copy_of_roles_under_a_wrong_name_is_left_out_or_stands_in_for_them()
    {
        var both = District.Version12();
        both["userprofiles.csv"] = both["roles.csv"];
        Assert.Contains("userprofiles.csv (a second roles.csv)", both.Read().Report.FilesDropped);

        var alone = District.Version12().Rename("roles.csv", "userprofiles.csv").Read();
        Assert.Contains("userprofiles.csv holds what belongs into roles.csv and is read as that.", alone.Report.Notes);
        Assert.Equal(OneRosterRole.Principal, alone.Staff.Single(s => s.SourcedId == "a1").Positions.Single().Role);
    }

    [Theory]
    [InlineData("propertyName,value\npropertyName,value\noneroster.version,1.1\n", "1.1")]
    [InlineData(null, "")]
    public void The_manifest_may_have_its_header_twice_or_be_missing(string? manifest, string version)
    {
        var district = District.Version11();
        district["manifest.csv"] = manifest;
        Assert.Equal((version, 5), (district.Read().Version, district.Read().Staff.Count));
    }

    [Theory]
    [InlineData("5/30/2027")]
    [InlineData("05/30/2027")]
    [InlineData("2027-05-30")]
    [InlineData("\"2027-05-30 08:01:05\"")]
    [InlineData("2027-05-30T00:00:00.000Z")]
    [InlineData("2027-05-30T00:00:00")]
    public void Dates_come_in_every_shape(string date)
    {
        var package = District.Version11().Replace("academicSessions.csv", "2027-05-30", date).Read();
        Assert.Equal(new DateOnly(2027, 5, 30), package.Classes.First(c => c.SourcedId == "k1").EndsOn);
    }

    [Fact]
    public void A_date_nobody_can_read_counts_as_none_and_is_told()
    {
        var package = District.Version11().Replace("academicSessions.csv", "2027-05-30", "end of May").Read();
        Assert.Null(package.Classes.First(c => c.SourcedId == "k1").EndsOn);
        Assert.Contains("academicSessions.csv, row 2: the date \"end of May\" cannot be read and counts as none.", package.Report.Notes);
    }

    [Fact]
    public void Words_in_other_case_and_yes_for_true_are_read()
    {
        var package = District.Version11().Replace("classes.csv", "homeroom", "Homeroom").Replace("users.csv", "t1,,,true,s1,teacher", "t1,Active,,yes,s1,Teacher").Replace("users.csv", "t2,,,true", "t2,ToBeDeleted,,true").Replace("users.csv", "t3,,,true", "t3,,,No").Read();
        Assert.Contains(package.Staff, s => s.SourcedId == "t1");
        Assert.DoesNotContain(package.Staff, s => s.SourcedId is "t2" or "t3");
        Assert.Equal(2, package.Report.Inactive);
    }

    [Fact]
    public void A_school_whose_district_is_missing_stays_a_school()
    {
        var package = District.Version11().Replace("orgs.csv", "d1,,,Birch County,district,010,\n", "").Read();
        Assert.Equal(2, package.Schools.Count);
        Assert.Contains("2 schools belong to an organization that orgs.csv does not have. That does no harm.", package.Report.Notes);
    }

    [Fact]
    public void Rows_of_schools_that_no_file_has_are_told_with_their_row()
    {
        var package = District.Version11().Replace("users.csv", "t3,,,true,s2", "t3,,,true,Sch_000002").Replace("classes.csv", "homeroom,5,s2", "homeroom,5,Sch_000002").Read();

        Assert.Equal([("classes.csv", 5), ("enrollments.csv", 5), ("users.csv", 5)], package.Report.Unplaced.Select(u => (u.File, u.Row)));
        Assert.All(package.Report.Unplaced, u => Assert.NotEmpty(u.Fix));
        Assert.Contains("the school \"Sch_000002\" is not in orgs.csv", package.Report.Unplaced[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_terms_in_one_cell_give_the_first_begin_and_the_last_end()
    {
        var package = District.Version11().Replace("classes.csv", "118,s1,y1,,,\"1,2\"", "118,s1,\"y0,y1\",,,\"1,2\"").Read();
        var algebra = package.Classes.First(c => c.SourcedId == "k1");
        Assert.Equal((new DateOnly(2025, 8, 1), new DateOnly(2027, 5, 30)), (algebra.BeginsOn, algebra.EndsOn));
    }

    [Fact]
    public void A_term_whose_type_contradicts_its_title_is_read_by_its_dates()
    {
        var package = District.Version11().Replace("academicSessions.csv", "2026-27,schoolYear", "\"Session Title, semester\",term").Read();
        Assert.Equal("Session Title, semester", package.Classes.First(c => c.SourcedId == "k1").Term);
    }

    [Theory]
    [InlineData("\r\n", true, false)]
    [InlineData("\n", false, true)]
    [InlineData("\r\n", true, true)]
    public void Line_ends_byte_order_marks_and_a_missing_last_line_end_do_no_harm(string end, bool mark, bool trim)
    {
        var district = District.Version12();
        foreach (var file in (string[])["orgs.csv", "users.csv", "roles.csv", "classes.csv", "enrollments.csv", "manifest.csv"])
        {
            var text = district[file]!.Replace("\n", end, StringComparison.Ordinal);
            district[file] = (mark ? "\uFEFF" : "") + (trim ? text.TrimEnd() : text);
        }

        Assert.Equal(("1.2", 4), (district.Read().Version, district.Read().Staff.Count));
    }

    [Theory]
    [InlineData("courses.csv")]
    [InlineData("academicSessions.csv")]
    [InlineData("enrollments.csv")]
    [InlineData("classes.csv")]
    public void A_file_with_a_header_only_or_a_missing_one_leaves_the_people(string file)
    {
        var (empty, without) = (District.Version12(), District.Version12());
        empty[file] = empty[file]!.Split('\n')[0];
        without[file] = null;

        Assert.Equal((4, 4), (empty.Read().Staff.Count, without.Read().Staff.Count));
    }

    [Fact]
    public void Without_orgs_schools_are_known_by_their_ids()
    {
        var district = District.Version11();
        district["orgs.csv"] = null;
        Assert.Equal(["s1", "s2"], district.Read().Schools.Select(s => s.SourcedId).Order());
    }

    [Fact]
    public void Without_roles_those_who_teach_a_class_are_teachers()
    {
        var district = District.Version12();
        district["roles.csv"] = null;
        var package = district.Read();
        Assert.Equal(["t1", "t2", "t3"], package.Staff.Select(s => s.SourcedId));
        Assert.Contains(package.Report.Notes, n => n.StartsWith("3 people have no role in this export", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_person_twice_is_read_once_and_told()
    {
        var district = District.Version11();
        district["users.csv"] += "t1,,,true,s1,teacher,aortiz,,Ana,Other,,4009,other@birch.example,,,,,\n";
        var package = district.Read();
        Assert.Equal("Ana Ortiz", package.Staff[0].Name);
        Assert.Equal((9, "the same sourcedId as row 3"), (package.Report.Unplaced.Single().Row, package.Report.Unplaced.Single().What));
    }

    [Theory]
    [InlineData("Grade 7 Math", "7")]
    [InlineData("HOMEROOM 06 SEC 001", "6")]
    [InlineData("7th Grade Science", "7")]
    [InlineData("English 9", "9")]
    [InlineData("Kindergarten AM", "K")]
    [InlineData("Pre-K Blue", "PK")]
    [InlineData("Algebra 1", null)]
    [InlineData("Spanish 2", null)]
    [InlineData("Room 8", null)]
    public void A_title_gives_a_grade_only_where_it_says_one(string title, string? grade)
    {
        var district = District.Version11();
        district["courses.csv"] = null;
        district["classes.csv"] = $"sourcedId,title,courseSourcedId,classType,schoolSourcedId,termSourcedIds\nk1,{title},,scheduled,s1,y1\n";
        Assert.Equal(grade is null ? [] : [grade], district.Read().Staff[0].Positions.Single().Grades);
    }

    [Theory]
    [InlineData("Mathematics 8", "", "Math")]
    [InlineData("AP Biology", "", "Science")]
    [InlineData("World History", "", "Social Studies")]
    [InlineData("PHYS ED 11", "", "Physical Education")]
    [InlineData("Arthropods", "", null)]
    [InlineData("Section 12", "02052", "Math")]
    public void A_subject_comes_from_the_national_code_or_from_words_of_the_title(string title, string code, string? subject)
    {
        var district = District.Version11();
        district["courses.csv"] = null;
        district["classes.csv"] = $"sourcedId,title,courseSourcedId,classType,schoolSourcedId,termSourcedIds,subjectCodes\nk1,{title},,scheduled,s1,y1,{code}\n";
        Assert.Equal(subject is null ? [] : [subject], district.Read().Staff[0].Positions.Single().Subjects);
    }
}
