using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Turns a district's export into the roster of all its schools: a row for each person and school.</summary>
internal static class OneRosterDistrict
{
    public static (OpenedSource? Source, FileRefusal? Refusal) Open(OneRosterPackage package, SourceWish wish, Func<SourceSchool, string> schoolText, byte[]? kept)
    {
        var schools = package.Schools.ToDictionary(s => s.SourcedId, s => schoolText(new(s.SourcedId, s.Name, s.Identifier)), StringComparer.Ordinal);
        var roster = new RosterOfSchool(package, wish.Today);
        List<(OneRosterStaff Person, string School)> rows =
            [.. roster.Staff(null).SelectMany(s => s.Positions.Where(p => !p.IsOver(wish.Today)).Select(p => p.SchoolId).Distinct(StringComparer.Ordinal).Select(school => (s, school)))];
        if (rows.Count == 0)
        {
            return (null, OneRosterSource.Nobody(package, null));
        }

        var csv = roster.WriteAll(rows, school => schools.GetValueOrDefault(school, school));
        if (!TextTable.TryOpen(csv, wish.Limits with { MaxBytes = long.MaxValue }, out var table, out var refusal))
        {
            return (null, refusal);
        }

        return (new(table.Numbered(RosterOfSchool.RowNumbers([.. rows.Select(r => r.Person)])))
        {
            Keep = kept ?? OneRosterKept.Write(package),
            Facts = new()
            {
                FileNotes = [.. OneRosterSource.Notes(package, null, elsewhere: 0)],
                RowsOf = package.UsersFile,
                LeftOutRows = package.Report.Students + package.Report.Guardians + package.Report.Inactive,
                NamesEverybody = !package.IsDelta,
                Gone = package.IsDelta ? roster.Gone(null) : [],
                IsConverted = true,
            },
        }, null);
    }
}
