using Counterpart.App.PrincipalPeers.Nominating.Workbooks;
using Counterpart.App.Tests.Imports.Sources;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.Workbooks;

/// <summary>A downloaded workbook of nominations to change as a person would, cell by cell.</summary>
internal sealed class NominationBook
{
    private const int NameAt = 3;
    private readonly List<string[]> districts;
    private readonly List<string[]> nominees;

    public NominationBook(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var book = document.WorkbookPart!;
        List<string[]> Rows(string name) => [.. ((WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().Single(s => s.Name == name).Id!.Value!)).Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray())];
        (districts, nominees) = (Rows(NominationSheets.Districts), Rows(NominationSheets.Nominees));
    }

    public string Text => string.Join('\n', districts.Concat(nominees).Select(r => string.Join('|', r)));

    /// <summary>The row of a nominee by column name.</summary>
    public IReadOnlyDictionary<string, string> Nominee(string name) => nominees[0].Zip(nominees.Single(r => r[NameAt] == name)).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> District(string name) => districts[0].Zip(districts.Single(r => r[1] == name)).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);

    public NominationBook Answer(string district, string answer)
    {
        districts.Single(r => r[1] == district)[2] = answer;
        return this;
    }

    public NominationBook Change(string nominee, params (string Column, string Value)[] cells)
    {
        Fill(nominees.Single(r => r[NameAt] == nominee), cells);
        return this;
    }

    /// <summary>One more row; its number in the sheet is given back.</summary>
    public int Add(params (string Column, string Value)[] cells)
    {
        var row = new string[nominees[0].Length];
        Array.Fill(row, "");
        Fill(row, cells);
        nominees.Add(row);
        return nominees.Count;
    }

    public NominationBook Year(string year)
    {
        foreach (var row in districts.Skip(1).Concat(nominees.Skip(1)))
        {
            row[^1] = year;
        }

        return this;
    }

    public byte[] Write() => new Books().Sheet(NominationSheets.Districts, Xml(districts)).Sheet(NominationSheets.Nominees, Xml(nominees)).Write();

    /// <summary>With the sheet of districts only.</summary>
    public byte[] WriteHalf() => new Books().Sheet(NominationSheets.Districts, Xml(districts)).Write();

    private static string Xml(IEnumerable<string[]> rows) => string.Concat(rows.Select((r, at) => Books.Row(at + 1, [.. r])));

    private void Fill(string[] row, IEnumerable<(string Column, string Value)> cells)
    {
        foreach (var (column, value) in cells)
        {
            row[Array.IndexOf(nominees[0], column)] = value;
        }
    }
}
