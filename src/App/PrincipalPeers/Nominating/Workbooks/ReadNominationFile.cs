using Counterpart.App.Imports;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Imports.Sources.Archives;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>Reads a workbook of nominations that came back. Refused whole: what is no such workbook, and one of another year.</summary>
internal static class ReadNominationFile
{
    private const int MostRows = 5_000;
    private const string Again = "Download it here, change it and send that one.";
    private static readonly FileLimits limits = FileLimits.School with { MaxRows = MostRows };

    /// <param name="year">"2026-27".</param>
    /// <returns>The rows, or why the file is refused.</returns>
    public static (NominationFile? File, string Refusal) From(byte[] content, string year, DateOnly today)
    {
        if (!SafeZip.IsZip(content))
        {
            return (null, $"This is not an Excel workbook (.xlsx). {Again}");
        }

        var (districts, refusal) = Sheet(content, NominationSheets.Districts, NominationSheets.DistrictColumns, today);
        var (nominees, refused) = districts is null ? (null, refusal) : Sheet(content, NominationSheets.Nominees, NominationSheets.NomineeColumns, today);
        if (districts is null || nominees is null)
        {
            return (null, refused);
        }

        var years = districts.Concat(nominees).Select(r => r.Of(NominationSheets.Year)).Where(y => y.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return years is [var only] && only == year
            ? (new([.. districts.Select(District)], [.. nominees.Select(Nominee)]), "")
            : (null, years.Count == 0 ? $"This workbook does not say which year it is of. {Again}" : $"This workbook is of {Plumbing.Words.List(years)}, and P3 is open for {year}. {Again}");
    }

    private static AnswerEntry District(Cells row) => new(row.Row, row.Of("District no"), row.Of("District"), row.Of("Answer"), row.Of(NominationSheets.Version));

    private static NomineeEntry Nominee(Cells row) => new()
    {
        Row = row.Row,
        Id = row.Of("ID"),
        Number = row.Of("District no"),
        District = row.Of("District"),
        Name = row.Of("Name"),
        Email = row.Of("Email").ToLowerInvariant(),
        School = row.Of("School"),
        Level = row.Of("Grades").ToLowerInvariant(),
        Proposed = row.Of("Proposed focus"),
        NotWith = row.Of("Not with"),
        Miles = row.Of("Miles"),
        Avoid = row.Of("Dates to avoid"),
        OwnAnswer = row.Of("Own answer"),
        Withdrawn = row.Of("Withdrawn"),
        Version = row.Of(NominationSheets.Version),
    };

    private static (List<Cells>? Rows, string Refusal) Sheet(byte[] content, string name, IReadOnlyList<string> columns, DateOnly today)
    {
        if (!RecognizeFile.TryOpen(content, new SourceWish(FileKind.Rules, limits, today) { Sheet = name }, out var source, out var refused))
        {
            return refused.Kind == FileRefusalKind.HeaderOnly ? ([], "") : (null, refused.ToString());
        }

        var header = source.Table.Header.Select(h => CellText.Key(h)).ToList();
        if (columns.FirstOrDefault(c => !header.Contains(CellText.Key(c), StringComparer.Ordinal)) is { } missing)
        {
            return (null, $"The sheet “{name}” has no column “{missing}”: this is not the workbook of nominations, or an old one. {Again}");
        }

        var at = columns.ToDictionary(c => c, c => header.IndexOf(CellText.Key(c)), StringComparer.Ordinal);
        List<Cells> read = [];
        using var rows = source.Table.Rows();
        while (rows.Read())
        {
            if (rows.IsBlank)
            {
                continue;
            }

            if (rows.HasSocialSecurityNumber())
            {
                return (null, $"Row {rows.Row} of “{name}” holds what looks like a social security number. Nothing of this file was kept. Take it out and send the file again.");
            }

            if (read.Count == MostRows || rows.HasCellLongerThan(limits.MaxCellLength))
            {
                return (null, $"Row {rows.Row} of “{name}” is more than the workbook of nominations has. {Again}");
            }

            read.Add(new(rows.Row, at.ToDictionary(c => c.Key, c => rows[c.Value].ToString(), StringComparer.Ordinal)));
        }

        return rows.Refusal is { } broken ? (null, broken.ToString()) : (read, "");
    }

    private sealed record Cells(int Row, Dictionary<string, string> ByColumn)
    {
        public string Of(string column) => ByColumn[column].Trim();
    }
}
