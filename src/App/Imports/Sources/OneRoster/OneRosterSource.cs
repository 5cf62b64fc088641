using System.Globalization;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Turns a district's export into the roster of one school.</summary>
internal static class OneRosterSource
{
    private const int MostUnplacedShown = 20;

    public static (OpenedSource? Source, FileRefusal? Refusal) Open(OneRosterPackage package, SourceWish wish, byte[]? kept = null)
    {
        if (wish.Kind != FileKind.Roster)
        {
            return (null, new(FileRefusalKind.NotATable, "This is a OneRoster export. It says who works where, and nothing else.", $"Send it as Roster. For {FileKindWords.For(wish.Kind).ToLowerInvariant()}, send a CSV file or a workbook."));
        }

        if (wish.SchoolText is { } schoolText)
        {
            return OneRosterDistrict.Open(package, wish, schoolText, kept);
        }

        SourceSchool[] schools = [.. package.Schools.OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.SourcedId, StringComparer.Ordinal).Select(s => new SourceSchool(s.SourcedId, s.Name, s.Identifier))];
        var school = schools.Length == 0 ? null : wish.ChooseSchool(schools);
        school = Array.Exists(schools, s => string.Equals(s.Id, school, StringComparison.Ordinal)) ? school : null;
        var roster = new RosterOfSchool(package, wish.Today);
        var staff = roster.Staff(school);
        if (staff.Count == 0 && kept is not null)
        {
            // Asked again rather than refused: the file was let in already.
            (school, staff) = (null, roster.Staff(null));
        }

        if (staff.Count == 0)
        {
            return (null, Nobody(package, Array.Find(schools, s => string.Equals(s.Id, school, StringComparison.Ordinal))));
        }

        if (!TextTable.TryOpen(roster.Write(staff, school), wish.Limits with { MaxBytes = long.MaxValue }, out var table, out var refusal))
        {
            return (null, refusal);
        }

        return (new(table.Numbered(RosterOfSchool.RowNumbers(staff)))
        {
            Keep = kept ?? OneRosterKept.Write(package),
            Facts = new()
            {
                FileNotes = [.. Notes(package, Array.Find(schools, s => string.Equals(s.Id, school, StringComparison.Ordinal)), package.Staff.Count - staff.Count)],
                RowNotes = [.. roster.Notes(staff, school)],
                RowsOf = package.UsersFile,
                LeftOutRows = package.Report.Students + package.Report.Guardians + package.Report.Inactive + package.Staff.Count - staff.Count,
                School = school,
                Schools = schools,
                NamesEverybody = !package.IsDelta,
                Gone = package.IsDelta ? roster.Gone(school) : [],
                IsConverted = true,
            },
        }, null);
    }

    internal static FileRefusal Nobody(OneRosterPackage package, SourceSchool? school)
    {
        var report = package.Report;
        var over = package.Staff.SelectMany(s => s.Positions).Where(p => school is null || string.Equals(p.SchoolId, school.Id, StringComparison.Ordinal)).Max(p => p.EndsOn);
        if (over is { } day)
        {
            return new(FileRefusalKind.Empty, $"Everybody's position at {school?.Words ?? "a school"} in this OneRoster export has ended, the last on {day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}.", "Ask for an export of this school year, and send that.");
        }

        if (package.Schools.Count == 0)
        {
            return new(FileRefusalKind.Empty, "This OneRoster export has no school in orgs.csv, so nobody in it can be placed.", "Ask for an export that has your schools as well as the district, and send that.");
        }

        if (package.Staff.Count == 0 && report.UnplacedCount == 0 && report.Inactive == 0)
        {
            return new(FileRefusalKind.Empty, $"Nobody on staff is in this OneRoster export, only {Words.Count(report.Students, "student")}{(report.Guardians > 0 ? $" and {Words.Count(report.Guardians, "guardian")}" : "")}, who {(report.Students == 1 ? "is" : "are")} not needed.", package.IsDelta ? "This export has changes only. Ask for the full (bulk) export, and send that." : "Ask for the export with teachers in it, and send that.");
        }

        var counted = $"It has {Words.Count(package.Staff.Count, "other person", "other people")} on staff, {Words.Count(report.Students, "student")} and {Words.Count(report.Inactive, "inactive person", "inactive people")}";
        return new(FileRefusalKind.Empty, $"Nobody who works at {school?.Words ?? "a school"} is in this OneRoster export. {counted}{(report.UnplacedCount > 0 ? $"; {Words.Count(report.UnplacedCount, "row")} could not be placed, the first: {report.Unplaced[0]}" : ".")}", package.IsDelta ? "This export has changes only. Ask for the full (bulk) export, and send that." : ReadOneRoster.WhatToAskFor);
    }

    internal static IEnumerable<string> Notes(OneRosterPackage package, SourceSchool? school, int elsewhere)
    {
        var report = package.Report;
        var what = package.Version.Length > 0 ? $"OneRoster {package.Version} export" : "Export without a version";
        yield return $"{what}{(package.IsDelta ? " of changes" : "")}{(school is null ? "" : $", read for {school.Words}")}. Row numbers are those of {package.UsersFile}.";
        yield return $"Read: {string.Join(", ", report.FilesRead)}.";
        if (elsewhere + report.Students + report.Guardians + report.Inactive > 0)
        {
            yield return $"Left out and not kept: {string.Join(", ", LeftOut(report, elsewhere))}.";
        }

        if (report.FilesDropped.Count > 0)
        {
            yield return $"Files left out: {string.Join("; ", report.FilesDropped)}.";
        }

        if (report.ColumnsDropped.Count > 0)
        {
            yield return $"Columns left out: {string.Join("; ", report.ColumnsDropped)}.";
        }

        if (package.Classes.Count > 0)
        {
            yield return "Grades, subjects and rooms come from each teacher's classes. Look at them, and correct them on the people page if a class says it wrong.";
        }

        foreach (var note in report.Notes.Take(MostUnplacedShown))
        {
            yield return note;
        }

        foreach (var row in report.Unplaced.Take(MostUnplacedShown))
        {
            yield return row.ToString();
        }

        if (report.UnplacedCount > MostUnplacedShown)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{report.UnplacedCount - MostUnplacedShown:N0} more rows could not be placed.");
        }
    }

    private static IEnumerable<string> LeftOut(OneRosterReport report, int elsewhere)
    {
        if (elsewhere > 0)
        {
            yield return $"{Words.Count(elsewhere, "person", "people")} of other schools";
        }

        if (report.Students > 0)
        {
            yield return Words.Count(report.Students, "student");
        }

        if (report.Guardians > 0)
        {
            yield return Words.Count(report.Guardians, "guardian");
        }

        if (report.Inactive > 0)
        {
            yield return $"{report.Inactive} inactive or switched off";
        }
    }
}
