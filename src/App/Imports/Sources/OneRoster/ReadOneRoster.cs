using System.Diagnostics.CodeAnalysis;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources.Archives;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>
/// Reads a OneRoster 1.1 or 1.2 export, bulk or delta, and what differs from one in names only. Streams: of millions of enrollments only the
/// teachers' are kept. Cost: time linear in the unpacked size, memory in schools, staff and classes.
/// </summary>
public static class ReadOneRoster
{
    public const string WhatToAskFor = "Ask your student information system for the OneRoster 1.1 or 1.2 CSV export (a ZIP with users.csv, orgs.csv, classes.csv, enrollments.csv and, in 1.2, roles.csv), and send that ZIP as it is.";

    /// <param name="today">Positions, classes and enrollments that ended before are passed over.</param>
    public static bool TryRead(byte[] file, DateOnly today, [NotNullWhen(true)] out OneRosterPackage? package, [NotNullWhen(false)] out FileRefusal? refusal)
    {
        package = null;
        try
        {
            if (!SafeZip.TryOpen(file, out var zip, out refusal))
            {
                return false;
            }

            using (zip)
            {
                (package, refusal) = Read(zip, today);
                return package is not null;
            }
        }
        catch (InvalidDataException)
        {
            refusal = DamagedZip.Refusal;
            return false;
        }
    }

    /// <exception cref="InvalidDataException">The ZIP is damaged.</exception>
    internal static (OneRosterPackage? Package, FileRefusal? Refusal) Read(SafeZip zip, DateOnly today)
    {
        var found = new OneRosterFindings();
        var files = OneRosterFiles.Sort(zip, found);
        if (files.Refusal is not null)
        {
            return (null, files.Refusal);
        }

        if (!files.Has(OneRosterFileKind.Users))
        {
            return (null, WithoutUsers(zip, found));
        }

        foreach (var path in zip.PassedOver)
        {
            found.DropFile(path, "its name points outside the ZIP");
        }

        return Read(new OneRosterWalk(files, found), today);
    }

    private static (OneRosterPackage? Package, FileRefusal? Refusal) Read(OneRosterWalk walk, DateOnly today)
    {
        var found = walk.Found;
        OneRosterManifest manifest = new();
        walk.Through(OneRosterFileKind.Manifest, sheet => manifest = OneRosterManifest.Read(sheet));
        OneRosterOrgs? orgs = null;
        walk.Through(OneRosterFileKind.Orgs, sheet => orgs = OneRosterOrgs.Read(sheet, found));
        var catalog = new OneRosterCatalog(orgs!, found);
        walk.Through(OneRosterFileKind.AcademicSessions, catalog.ReadTerms);
        walk.Through(OneRosterFileKind.Courses, catalog.ReadCourses);
        walk.Through(OneRosterFileKind.Classes, catalog.ReadClasses);
        var teaching = new OneRosterTeaching(catalog, found, today);
        walk.Through(OneRosterFileKind.Enrollments, teaching.Read);
        var roles = new OneRosterRoles(orgs!, catalog, found);
        walk.Through(OneRosterFileKind.Roles, roles.Read);
        var users = new OneRosterUsers(orgs!, roles, teaching, found);
        walk.Through(OneRosterFileKind.Users, sheet => users.Read(sheet!, walk.UsersAreTeachers, manifest.IsDelta));
        if (walk.Refusal is not null)
        {
            return (null, walk.Refusal);
        }

        return (new()
        {
            UsersFile = walk.UsersFile,
            Version = manifest.Version.Length > 0 ? manifest.Version : roles.WereRead ? "1.2" : "",
            IsDelta = manifest.IsDelta,
            Schools = orgs!.Schools,
            Staff = users.Staff,
            Gone = users.Gone,
            Classes = teaching.Taught(users.Staff.Select(s => s.SourcedId).ToHashSet(StringComparer.Ordinal)),
            Report = found.Report(),
        }, null);
    }

    private static FileRefusal WithoutUsers(SafeZip zip, OneRosterFindings found)
    {
        var names = string.Join(", ", zip.Members.Take(8).Select(m => m.Name)) + (zip.Members.Count > 8 ? " and others" : "");
        var users = found.Report().FilesDropped.FirstOrDefault(f => OneRosterFileNames.OfName(f.Split(" (")[0]) == OneRosterFileKind.Users);
        var what = users is null ? $"This ZIP is no OneRoster export: we found {(names.Length > 0 ? names : "no files")}, and no users.csv with first and last names."
            : $"This ZIP cannot be read as a OneRoster export: {users}.";
        return new(FileRefusalKind.NotATable, what, WhatToAskFor);
    }
}
