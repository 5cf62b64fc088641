using System.Globalization;
using Counterpart.App.Imports.EdFi.Reading;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.EdFi;

/// <summary>Turns an Ed-Fi export into the roster, the schedules or the results of one school.</summary>
internal static class EdFiSource
{
    private const int MostUnplacedShown = 20;

    public static (OpenedSource? Source, FileRefusal? Refusal) Open(EdFiPackage package, SourceWish wish, byte[]? kept = null)
    {
        if (Missing(package, wish.Kind) is { } missing)
        {
            return (null, missing);
        }

        if (wish.SchoolText is { } schoolText)
        {
            return OpenAll(package, wish, schoolText, kept);
        }

        var schools = package.SchoolsOf(wish.Kind);
        var school = Chosen(schools, schools.Count == 0 ? null : wish.ChooseSchool(schools));
        var (table, csv) = Write(package, wish, school);
        if (table.Rows == 0 && school is not null && kept is not null)
        {
            // Asked again rather than refused: the file was let in already.
            school = null;
            (table, csv) = Write(package, wish, school);
        }

        var facts = new SourceFacts { FileNotes = [.. Notes(package, table, school is null ? "" : $", read for {school.Words}")], School = school?.Id, Schools = schools };
        return Opened(package, wish, kept, (table, csv, facts));
    }

    /// <summary>For a file of many schools: rows go to the schools they name, results to where their people teach.</summary>
    private static (OpenedSource? Source, FileRefusal? Refusal) OpenAll(EdFiPackage package, SourceWish wish, Func<SourceSchool, string> schoolText, byte[]? kept)
    {
        using var csv = new MemoryStream();
        var table = package.WriteAll(wish.Kind, csv, schoolText, wish.Today);
        var schools = package.SchoolsOf(wish.Kind).Count;
        return Opened(package, wish, kept, (table, csv.ToArray(), new() { FileNotes = [.. Notes(package, table, schools == 0 ? "" : $" of {Words.Count(schools, "school")}")] }));
    }

    private static (OpenedSource? Source, FileRefusal? Refusal) Opened(EdFiPackage package, SourceWish wish, byte[]? kept, (EdFiTable Table, byte[] Csv, SourceFacts Facts) made)
    {
        if (made.Table.Rows == 0)
        {
            return (null, new(FileRefusalKind.Empty, $"This Ed-Fi export has nothing for {(wish.SchoolText is null ? "a school" : FileKindWords.For(wish.Kind).ToLowerInvariant())}: {string.Join(" ", made.Table.Notes.Take(8))}", ReadEdFi.WhatToAskFor));
        }

        return TextTable.TryOpen(made.Csv, wish.Limits with { MaxBytes = long.MaxValue }, out var opened, out var refusal)
            ? (new(opened)
            {
                Keep = kept ?? EdFiKept.Write(package.Keep(wish.Kind)),
                Facts = made.Facts with { RowsOf = "the table we made of this export", LeftOutRows = made.Table.LeftOut, IsConverted = true },
            }, null)
            : (null, refusal);
    }

    private static FileRefusal? Missing(EdFiPackage package, FileKind kind)
    {
        if (kind is not (FileKind.Roster or FileKind.Schedules or FileKind.Results))
        {
            return new(FileRefusalKind.NotATable, "This is an Ed-Fi export. It says who works where, who teaches when, and what was observed.", $"Send it as Roster, Schedules or Indicator results. For {FileKindWords.For(kind).ToLowerInvariant()}, send a CSV file or a workbook.");
        }

        return package.Has(kind) ? null : new(FileRefusalKind.Empty, $"This Ed-Fi export has nothing for {FileKindWords.For(kind).ToLowerInvariant()}. Read: {Words.List(package.Report.FilesRead)}.", ReadEdFi.WhatToAskFor);
    }

    private static SourceSchool? Chosen(IReadOnlyList<SourceSchool> schools, string? id) => schools.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    private static (EdFiTable Table, byte[] Csv) Write(EdFiPackage package, SourceWish wish, SourceSchool? school)
    {
        using var csv = new MemoryStream();
        var table = package.Write(wish.Kind, csv, school?.Id, wish.Today);
        return (table, csv.ToArray());
    }

    private static IEnumerable<string> Notes(EdFiPackage package, EdFiTable table, string whose)
    {
        var report = package.Report;
        yield return $"Ed-Fi export{whose}.";
        foreach (var note in table.Notes.Concat(report.Notes).Take(MostUnplacedShown * 2))
        {
            yield return note;
        }

        yield return $"Read: {string.Join(", ", report.FilesRead)}.";
        if (report.FilesDropped.Count > 0)
        {
            yield return $"Files left out: {string.Join("; ", report.FilesDropped)}.";
        }

        foreach (var row in report.Unplaced.Take(MostUnplacedShown))
        {
            yield return row;
        }

        if (report.UnplacedCount > MostUnplacedShown)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{report.UnplacedCount - MostUnplacedShown:N0} more records could not be placed.");
        }
    }
}
