using Counterpart.App.Imports.Sources.OneRoster;

namespace Counterpart.App.Tests.Imports.Sources.OneRoster;

/// <summary>A small district's export written in the test: two schools, four teachers, a principal, an aide, students. Files can be replaced, added and taken out.</summary>
internal sealed class District
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private District(string users, string? roles)
    {
        this["orgs.csv"] = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nd1,,,Birch County,district,010,\ns1,,,Birch Middle,school,0001,d1\ns2,,,Cedar Elementary,school,0002,d1\n";
        this["academicSessions.csv"] = "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\ny1,,,2026-27,schoolYear,2026-08-01,2027-05-30,,2027\ny0,,,2025-26,schoolYear,2025-08-01,2026-05-30,,2026\n";
        this["courses.csv"] = "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes\nc1,,,y1,Algebra I,ALG1,08,d1,Mathematics,02052\nc2,,,y1,Science 7,SCI7,,d1,,\n";
        this["classes.csv"] = "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n"
            + "k1,,,Algebra I - 1,,c1,A1,scheduled,118,s1,y1,,,\"1,2\"\nk2,,,Algebra I - 3,,c1,A3,scheduled,118,s1,y1,,,3\nk3,,,Science 7,,c2,S7,scheduled,220,s1,y1,,,\nk4,,,Kindergarten,KG,,H1,homeroom,5,s2,y1,,,\nk0,,,English 6,06,,E6,scheduled,9,s1,y0,,,1\n";
        this["enrollments.csv"] = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n"
            + "e1,,,k1,s1,t1,teacher,true,,\ne2,,,k2,s1,t1,teacher,true,,\ne3,,,k3,s1,t2,teacher,,,\ne4,,,k4,s2,t3,teacher,,,\ne5,,,k1,s1,p1,student,,,\ne6,,,k0,s1,t1,teacher,,,\n";
        this["users.csv"] = users;
        if (roles is not null)
        {
            this["roles.csv"] = roles;
        }
    }

    /// <summary>A file's text; null takes it out.</summary>
    public string? this[string name]
    {
        get => _files[name];
        set
        {
            _files.Remove(name);
            if (value is not null)
            {
                _files[name] = value;
            }
        }
    }

    public IReadOnlyList<(string Name, byte[] Content)> Loose(string folder = "") => [.. _files.Select(f => (folder + f.Key, System.Text.Encoding.UTF8.GetBytes(f.Value)))];

    public static District Version11() => new(
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
        + "p1,,,true,s1,student,kid1,,Kit,Young,,9001,kid1@birch.example,,615-555-0100,,07,hunter2\n"
        + "t1,,,true,s1,teacher,aortiz,\"{LDAP:12},{LTI:15},{Fed:23}\",Ana,Ortiz,,4001,ana@birch.example,615-555-0101,615-555-0102,,,hunter3\n"
        + "t2,,,true,\"s1,s2\",teacher,wgreer,,Walt,Greer,,4002,walt@birch.example,,,,,\n"
        + "t3,,,true,s2,teacher,nford,,Nia,Ford,,4003,nia@birch.example,,,,,\n"
        + "a1,,,true,s1,administrator,rholt,,Renee,Holt,,4004,renee@birch.example,,,,,\n"
        + "x1,,,true,s1,aide,tlow,,Tess,Low,,4005,tess@birch.example,,,,,\n"
        + "g1,,,true,s1,guardian,mom,,May,Young,,9100,mom@home.example,,615-555-0109,p1,,\n", null)
    {
        ["manifest.csv"] = "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,bulk\n",
    };

    public static District Version12() => new(
        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n"
        + "p1,,,true,kid1,,Kit,Young,,9001,kid1@birch.example,,615-555-0100,,07,hunter2,,,,,s1,\n"
        + "t1,,,true,aortiz,,Anastasia,Ortiz,,4001,ana@birch.example,,615-555-0101,,,hunter3,,Ana,,,s1,she\n"
        + "t2,,,true,wgreer,,Walt,Greer,,4002,walt@birch.example,,,,,,,,,,s1,\n"
        + "t3,,,true,nford,,Nia,Ford,,4003,nia@birch.example,,,,,,,,,,s2,\n"
        + "a1,,,true,rholt,,Renee,Holt,,4004,renee@birch.example,,,,,,,,,,s1,\n"
        + "g1,,,true,mom,,May,Young,,9100,mom@home.example,,615-555-0109,p1,,,,,,,,\n",
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n"
        + "r1,,,p1,primary,student,,,s1,\nr2,,,t1,primary,teacher,2020-08-01,,s1,\nr3,,,t2,primary,teacher,,,s1,\nr4,,,t2,secondary,teacher,,,s2,\nr5,,,t3,primary,teacher,,,s2,\nr6,,,a1,primary,principal,,,s1,\nr7,,,g1,primary,guardian,,,s1,\n")
    {
        ["manifest.csv"] = "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.users,bulk\n",
    };

    public byte[] Zip(string folder = "") => Zips.Of([.. _files.Select(f => ($"{folder}{f.Key}", f.Value))]);

    public OneRosterPackage Read()
    {
        Assert.True(ReadOneRoster.TryRead(Zip(), Opened.Today, out var package, out var refusal), refusal?.ToString());
        return package;
    }

    public District Replace(string file, string old, string with)
    {
        Assert.Contains(old, _files[file], StringComparison.Ordinal);
        _files[file] = _files[file].Replace(old, with, StringComparison.Ordinal);
        return this;
    }

    public District Rename(string file, string to)
    {
        _files.Remove(file, out var text);
        _files[to] = text!;
        return this;
    }
}
