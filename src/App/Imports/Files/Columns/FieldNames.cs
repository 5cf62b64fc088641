namespace Counterpart.App.Imports.Files.Columns;

/// <summary>Each field's name in files we describe and on the screen, and the names other systems give it.</summary>
public static class FieldNames
{
    private static readonly Dictionary<Field, (string File, string Screen, string[] Aliases)> All = new()
    {
        [Field.PersonId] = ("person_id", "ID",
            ["staffid", "teacherid", "employeeid", "employeenumber", "employeeno", "employeenum", "educatorid", "personnelid", "personnelnumber", "staffnumber", "staffno", "teachernumber", "teacherno", "tln", "licensenumber", "licenseno", "licenseid", "teacherlicensenumber", "userid", "sourcedid", "badgenumber", "uniqueid", "localid", "id", "idnumber", "number"]),
        [Field.Name] = ("name", "Teacher name",
            ["fullname", "teachername", "staffname", "educatorname", "employeename", "displayname", "personname", "teacher", "educator", "employee", "staffmember", "staff", "lastfirst", "lastnamefirstname"]),
        [Field.FirstName] = ("first_name", "First name", ["firstname", "first", "givenname", "fname", "teacherfirstname", "prefferedgivenname", "preferredgivenname", "preferredname"]),
        [Field.LastName] = ("last_name", "Last name", ["lastname", "last", "surname", "familyname", "lname", "teacherlastname"]),
        [Field.Email] = ("email", "Email", ["emailaddress", "workemail", "schoolemail", "staffemail", "teacheremail", "employeeemail", "districtemail", "mail", "email1", "primaryemail", "username"]),
        [Field.SchoolId] = ("school_id", "School",
            ["schoolnumber", "schoolno", "schoolcode", "school", "schoolname", "building", "buildingid", "buildingcode", "site", "siteid", "campus", "campusid", "location", "locationcode", "orgsourcedid", "orgsourcedids", "schoolsourcedid"]),
        [Field.Grades] = ("grades", "Grade", ["grade", "gr", "gradelevel", "gradelevels", "gradestaught", "gradetaught", "grlevel", "gradeband", "grs", "teachinggrade"]),
        [Field.Subjects] = ("subjects", "Subject", ["subject", "subj", "subjs", "subjectarea", "subjectareas", "contentarea", "content", "department", "dept", "course", "courses", "subjectstaught", "teachingarea", "endorsement"]),
        [Field.Room] = ("room", "Room", ["roomnumber", "roomno", "roomnum", "rm", "classroom", "homeroom", "roomname"]),
        [Field.TaughtPeriods] = ("taught_periods", "Periods taught", ["periodstaught", "teachingperiods", "periods", "busyperiods", "classperiods"]),
        [Field.TakingPart] = ("taking_part", "Taking part", ["takingpart", "participating", "participates", "participate", "participant", "inprogram", "optin", "optedin"]),
        [Field.ManagerId] = ("manager_id", "Manager", ["manager", "supervisor", "supervisorid", "reportsto", "reportstoid", "principalid", "administratorid"]),
        [Field.ObserverId] = ("observer_id", "Observer", ["observer", "observerofrecord", "evaluator", "evaluatorid", "rater", "raterid", "ratedby", "observedby", "observerlicensenumber", "observerlicenseno", "primaryobserver"]),
        [Field.Role] = ("role", "Role", ["usertype", "persontype", "position", "jobtitle", "title", "roles", "primaryrole", "type", "kind", "stafftype"]),
        [Field.SchoolYear] = ("school_year", "School year", ["year", "sy", "schoolyr", "academicyear", "yr", "schoolyearid"]),
        [Field.Instrument] = ("instrument", "Instrument", ["rubric", "model", "evaluationmodel", "rubricname", "framework", "observationmodel", "rubrictype"]),
        [Field.ResultSource] = ("evaluation_type", "Who observed or self", ["evaltype", "evaluationkind", "typeofevaluation", "observertype", "observerrole", "evaluatortype", "evaluatorrole", "ratertype", "raterrole", "ratingtype", "scoretype", "resulttype", "assessmenttype", "source", "scoresource", "ratingsource"]),
        [Field.Indicator] = ("indicator", "Indicator", ["indicatorname", "indicatorcode", "element", "elementname", "rubricindicator", "skill", "indicatorid", "evaluationelement", "evaluationelementtitle", "standard", "component", "componentname", "criterion", "practice"]),
        [Field.Score] = ("score", "Result", ["rating", "result", "value", "evaluatorscore", "indicatorscore", "observerscore", "elementscore", "observationscore", "ratingvalue", "points"]),
        [Field.ObservedOn] = ("observed_on", "Observed on", ["observationdate", "date", "dateobserved", "obsdate", "observeddate", "visitdate", "dateofobservation", "observedon"]),
        [Field.CardKind] = ("kind", "Kind", ["type", "answer", "wish", "cardkind", "choice"]),
        [Field.Day] = ("day", "Day", ["days", "weekday", "dayofweek", "rotation", "rotationday", "cycleday", "meetingdays"]),
        [Field.Start] = ("start", "Start", ["starttime", "from", "begin", "begins", "begintime", "startsat", "timein", "periodstart"]),
        [Field.End] = ("end", "End", ["endtime", "to", "until", "ends", "finish", "endsat", "timeout", "periodend", "stop"]),
        [Field.PeriodKind] = ("kind", "Kind", ["type", "use", "periodtype", "periodkind", "activity", "status"]),
        [Field.PersonA] = ("person_a", "First person", ["persona", "person1", "teachera", "teacher1", "ida", "id1", "firstperson", "firstteacher", "staffida", "staffid1", "a"]),
        [Field.PersonB] = ("person_b", "Second person", ["personb", "person2", "teacherb", "teacher2", "idb", "id2", "secondperson", "secondteacher", "staffidb", "staffid2", "b"]),
        [Field.Rule] = ("rule", "Rule", ["ruletype", "kind", "type", "constraint", "relation"]),
    };

    /// <summary>The name in files we write and describe.</summary>
    public static string InFile(Field field) => All[field].File;

    /// <summary>The name on the screen.</summary>
    public static string OnScreen(Field field) => All[field].Screen;

    /// <summary>How well a header names the field: 0 is our own name, then aliases by likeness; null when it does not.</summary>
    internal static int? Rank(Field field, string headerKey)
    {
        var (file, _, aliases) = All[field];
        if (string.Equals(CellText.Key(file), headerKey, StringComparison.Ordinal))
        {
            return 0;
        }

        var at = Array.IndexOf(aliases, headerKey);
        return at < 0 ? null : at + 1;
    }
}
