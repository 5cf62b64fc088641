using System.Text;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Text;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class TextTableTests
{
    private const string Two = "person_id,name\n1,Zoë Nuñez\n";

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_first_header()
    {
        var table = Sheets.Table([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Two)]);
        Assert.Equal(["person_id", "name"], table.Header);
    }

    [Theory]
    [InlineData("Personnel - Staff Listing\nRun 8/1/2026,by Smith\n\nperson_id,name,grades\n1,Sam Lee,7\n", 4, 5)]
    [InlineData("\nBirch Middle,,\nperson_id,name,grades\n1,Sam Lee,7\n", 3, 4)]
    [InlineData("person_id,name,grades\n1,Sam Lee,7\n", 1, 2)]
    public void Lines_of_a_title_above_the_column_names_are_passed_over_and_rows_keep_their_numbers(string file, int header, int row)
    {
        var table = Sheets.Table(Encoding.UTF8.GetBytes(file));
        Assert.Equal(["person_id", "name", "grades"], table.Header);
        Assert.Equal(header, table.HeaderRow);
        Assert.Equal(row, Assert.Single(RosterFile.Read(table, Sheets.Settings).Rows).Row);
    }

    [Fact]
    public void A_column_of_numbers_alone_has_no_title() =>
        Assert.Equal(["person_id"], Sheets.Table(Encoding.UTF8.GetBytes("person_id\n1\n2\n")).Header);

    [Theory]
    [InlineData("utf-16", TextEncoding.Utf16LittleEndian)]
    [InlineData("utf-16BE", TextEncoding.Utf16BigEndian)]
    [InlineData("utf-8", TextEncoding.Utf8)]
    public void Unicode_encodings_are_read_alike(string name, TextEncoding expected)
    {
        var encoding = Encoding.GetEncoding(name);
        var table = Sheets.Table([.. encoding.GetPreamble(), .. encoding.GetBytes(Two)]);
        Assert.Equal(expected, table.Encoding);
        Assert.Equal("Zoë Nuñez", RosterFile.Read(table, Sheets.Settings).Rows[0].Value.Name);
    }

    [Fact]
    public void Windows_letters_are_read_when_the_file_is_not_unicode()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var table = Sheets.Table(windows.GetBytes("person_id,name\n1,Zoë O’Neil\n"));
        Assert.Equal(TextEncoding.Windows1252, table.Encoding);
        Assert.Equal("Zoë O’Neil", RosterFile.Read(table, Sheets.Settings).Rows[0].Value.Name);
    }

    [Fact]
    public void Letters_cut_at_the_edge_of_a_buffer_stay_whole()
    {
        for (var pad = 0; pad < 4; pad++)
        {
            var text = "person_id,name\n" + new string('7', pad) + "1," + string.Concat(Enumerable.Repeat("ñ", 500)) + "\n";
            var many = new StringBuilder(text);
            for (var row = 0; row < 400; row++)
            {
                many.Append(row).Append(',').Append('€', 400).Append('\n');
            }

            Assert.Equal(TextEncoding.Utf8, Sheets.Table(many.ToString()).Encoding);
        }
    }

    [Fact]
    public void Bytes_that_are_no_letters_in_any_encoding_are_refused() =>
        Assert.Equal(FileRefusalKind.Encoding, Sheets.Refused([.. "person_id,name\n1,"u8, 0x81, 0x8D, (byte)'\n']).Kind);

    [Theory]
    [InlineData("PK\u0003\u0004 xl/workbook.xml", "Excel workbook")]
    [InlineData("PK\u0003\u0004 photo.txt", "ZIP file")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("<!DOCTYPE html><html>", "web page")]
    [InlineData("{\"a\":1}", "JSON")]
    public void A_file_that_is_something_else_says_what_it_is(string start, string named)
    {
        var refusal = Sheets.Refused(start);
        Assert.Equal(FileRefusalKind.NotATable, refusal.Kind);
        Assert.Contains(named, refusal.What, StringComparison.Ordinal);
        Assert.Contains("CSV", refusal.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_nul_bytes_is_not_text() =>
        Assert.Equal(FileRefusalKind.NotATable, Sheets.Refused("person_id,name\n1,\0\n").Kind);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n ,\n")]
    public void An_empty_file_is_refused(string text) => Assert.Equal(FileRefusalKind.Empty, Sheets.Refused(text).Kind);

    [Theory]
    [InlineData("person_id,name")]
    [InlineData("person_id,name\r\n,\r\n\r\n")]
    public void Column_names_without_rows_are_refused(string text) => Assert.Equal(FileRefusalKind.HeaderOnly, Sheets.Refused(text).Kind);

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read() =>
        Assert.Equal(FileRefusalKind.TooLarge, Sheets.Refused(new byte[(10 << 20) + 1]).Kind);

    [Theory]
    [InlineData("person_id,name\n1,Lee; Sam\n", ',')]
    [InlineData("person_id;name\n1;Lee, Sam\n", ';')]
    [InlineData("person_id\tname\n1\tLee, Sam\n", '\t')]
    [InlineData("sep=;\r\nperson_id;name\r\n1;Lee, Sam\r\n", ';')]
    public void Commas_semicolons_and_tabs_are_told_apart(string text, char separator)
    {
        var table = Sheets.Table(text);
        Assert.Equal(separator, table.Separator);
        Assert.Equal(["person_id", "name"], table.Header);
        Assert.Equal("1", RosterFile.Read(table, Sheets.Settings).Rows[0].Value.PersonId);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_every_system_are_read(string end)
    {
        var report = Sheets.Roster(string.Join(end, "person_id,name", "1,Sam Lee", "2,\"Nia\nFord\"", "3,Ana Ruiz"));
        Assert.Equal(["Sam Lee", "Nia Ford", "Ana Ruiz"], report.Rows.Select(row => row.Value.Name));
        Assert.Equal([2, 3, 4], report.Rows.Select(row => row.Row));
    }

    [Fact]
    public void Quoted_cells_keep_separators_quotes_and_line_ends()
    {
        var report = Sheets.Roster("person_id,name,subjects\n1,\"Sam \"\"Buddy\"\" Lee\",\"Math;\nScience\"\n");
        var person = Assert.Single(report.Rows).Value;
        Assert.Equal("Sam \"Buddy\" Lee", person.Name);
        Assert.Equal(["Math", "Science"], person.Subjects);
    }

    [Theory]
    [InlineData("person_id,name\n1,Sam\n2,\"Nia\n3,Ana\n")]
    [InlineData("person_id,name\n1,Sam\n2,\"Nia\n3,\"Ana\"\n")]
    public void A_quote_that_is_not_closed_names_the_line_where_it_opens(string text)
    {
        var report = Sheets.Roster(text);
        Assert.Equal(FileRefusalKind.Quotes, report.Refusal?.Kind);
        Assert.Equal(3, report.Refusal?.Line);
        Assert.Empty(report.Rows);
    }

    [Fact]
    public void Cells_longer_than_a_buffer_are_read_whole()
    {
        var longer = new string('x', 200_000);
        var table = Sheets.Table($"person_id,name,about\n1,Sam,\"{longer}\"\"\"\n2,Nia,{longer}\n");
        var report = RosterFile.Read(table, Sheets.Settings);
        Assert.Equal(["Sam", "Nia"], report.Rows.Select(row => row.Value.Name));
    }

    [Fact]
    public void A_cell_over_the_limit_is_a_problem_of_its_row()
    {
        var report = Sheets.Roster($"person_id,name\n1,{new string('x', 2_001)}\n2,Nia\n");
        Assert.Equal(ProblemKind.TooLong, Sheets.Only(report).Kind);
        Assert.Equal(1, report.ReadyRows);
    }

    [Fact]
    public void More_rows_than_the_limit_refuse_the_file()
    {
        var table = Sheets.Table("person_id,name\n1,A\n2,B\n3,C\n", FileLimits.School with { MaxRows = 2 });
        Assert.Equal(FileRefusalKind.TooManyRows, RosterFile.Read(table, Sheets.Settings).Refusal?.Kind);
    }

    [Theory]
    [InlineData("person_id,name,grades\n1,Sam Lee\n", 2)]
    [InlineData("person_id,name\n1,Lee, Sam\n", 3)]
    public void A_row_with_too_few_or_too_many_cells_is_a_problem(string text, int cells)
    {
        var problem = Sheets.Only(Sheets.Roster(text));
        Assert.Equal(ProblemKind.CellCount, problem.Kind);
        Assert.Contains($"{cells} cells", problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_cells_behind_the_last_column_do_no_harm() =>
        Assert.Equal(1, Sheets.Roster("person_id,name\n1,Sam Lee,,\n").ReadyRows);

    [Fact]
    public void An_empty_row_between_others_is_reported_and_those_at_the_end_are_not()
    {
        var report = Sheets.Roster("person_id,name\n1,Sam\n,\n2,Nia\n,\n,\n");
        Assert.Equal(ProblemKind.EmptyRow, Sheets.Only(report).Kind);
        Assert.Equal(3, report.Problems[0].Row);
        Assert.Equal((3, 2, 1), (report.RowsRead, report.ReadyRows, report.ProblemRows));
    }
}
