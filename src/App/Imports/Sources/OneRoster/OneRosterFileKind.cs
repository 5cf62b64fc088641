namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>The files of an export.</summary>
internal enum OneRosterFileKind
{
    Manifest,
    Orgs,
    AcademicSessions,
    Courses,
    Classes,
    Users,
    Roles,
    Enrollments,

    /// <summary>About students: counted, never read.</summary>
    Students,

    /// <summary>Part of the standard, of no use here.</summary>
    NotNeeded,
}
