using Counterpart.App.Imports;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Tests.Imports.Files;

namespace Counterpart.App.Tests.Imports.Sources.Workbooks;

public sealed class WorkbookTests
{
    private static readonly string[] header = ["person_id", "name", "email"];

    [Fact]
    public void A_roster_in_a_workbook_is_read_as_from_csv()
    {
        var report = Opened.Roster(Books.Of(header, ["17", "Diaz, Olga", "olga@birch.example"], ["18", "Sam Lee", "sam@birch.example"]));

        Assert.Equal([("17", "Olga Diaz"), ("18", "Sam Lee")], report.Rows.Select(r => (r.Value.PersonId, r.Value.Name)));
        Assert.Equal([2, 3], report.Rows.Select(r => r.Row));
    }

    [Fact]
    public void Shared_and_rich_texts_are_read_whole_and_reading_aids_are_not()
    {
        var book = new Books { Texts = ["<si><t>person_id</t></si>", "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Olga </t></r><r><t>Diaz</t></r><rPh sb=\"0\" eb=\"1\"><t>xx</t></rPh></si>", "<si><t>Sam_x000D_\nLee</t></si>"] }
            .Sheet("S", Books.Row(1, "<c r=\"{r}\" t=\"s\"><v>0</v></c>", "name") + Books.Row(2, 1, "<c r=\"{r}\" t=\"s\"><v>1</v></c>") + Books.Row(3, 2, "<c r=\"{r}\" t=\"s\"><v>2</v></c>"));

        Assert.Equal(["Olga Diaz", "Sam Lee"], Opened.Roster(book.Write()).Rows.Select(r => r.Value.Name));
    }

    [Theory]
    [InlineData("100000", "General", "100000")]
    [InlineData("1E5", "General", "100000")]
    [InlineData("1.23456789012E11", "General", "123456789012")]
    [InlineData("4.0000000001", "General", "4")]
    [InlineData("0.30000000000000004", "General", "0.3")]
    [InlineData("3.3333333333333335", "0.00", "3.33333333333333")]
    [InlineData("-2.5", "0.0", "-2.5")]
    [InlineData("0.85", "0%", "85%")]
    [InlineData("42", "00000", "00042")]
    [InlineData("46309", "m/d/yyyy", "2026-10-14")]
    [InlineData("46309", "[$-409]d\\-mmm\\-yy;@", "2026-10-14")]
    [InlineData("46309.5625", "m/d/yy h:mm", "2026-10-14 13:30")]
    [InlineData("0.5625", "h:mm AM/PM", "13:30")]
    [InlineData("0.33333333333333331", "h:mm", "08:00")]
    [InlineData("0.375", "[h]:mm", "09:00")]
    [InlineData("1", "yyyy-mm-dd", "1900-01-01")]
    [InlineData("61", "yyyy-mm-dd", "1900-03-01")]
    [InlineData("7", "\"day\" 0", "7")]
    [InlineData("7", "#,##0.00_);[Red](#,##0.00)", "7")]
    public void A_number_is_written_as_a_person_would_type_it(string raw, string format, string expected) =>
        Assert.Equal(expected, Only(new Books { Formats = [format] }, $"<c r=\"{{r}}\" s=\"1\"><v>{raw}</v></c>"));

    [Theory]
    [InlineData("44847", "2026-10-14")]
    [InlineData("0.5", "12:00")]
    public void Days_count_from_1904_where_the_workbook_says_so(string raw, string expected) =>
        Assert.Equal(expected, Only(new Books { Formats = ["m/d/yyyy"], From1904 = true }, $"<c r=\"{{r}}\" s=\"1\"><v>{raw}</v></c>"));

    [Theory]
    [InlineData("<c r=\"{r}\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"{r}\" t=\"str\"><f>A1&amp;B1</f><v>both</v></c>", "both")]
    [InlineData("<c r=\"{r}\"><f>SUM(A1:A9)</f><v>12</v></c>", "12")]
    [InlineData("<c r=\"{r}\" t=\"d\"><v>2026-10-14T00:00:00</v></c>", "2026-10-14")]
    [InlineData("<c r=\"{r}\" t=\"e\"><v>#N/A</v></c>", "")]
    [InlineData("<c r=\"{r}\"><f>NOW()</f></c>", "")]
    public void Formulas_give_their_last_result_and_errors_nothing(string cell, string expected) => Assert.Equal(expected, Only(new Books(), cell));

    [Fact]
    public void Errors_and_formulas_without_a_result_are_told()
    {
        var book = new Books().Sheet("Staff", Books.Row(1, "person_id", "name", "room") + Books.Row(2, 1, "Sam Lee", "<c r=\"{r}\" t=\"e\"><v>#REF!</v></c>") + Books.Row(3, 2, "Nia Ford", "<c r=\"{r}\"><f>A9</f></c>"));
        var source = Opened.Source(book.Write());

        Assert.Contains("1 cell holds an error such as #N/A and is read as empty.", source.Facts.FileNotes);
        Assert.Contains("no result in the file", Opened.Notes(source), StringComparison.Ordinal);
        Assert.Equal((2, "room", "held the error #REF! and is read as empty"), source.Facts.RowNotes.Select(n => (n.Row, n.ColumnName, n.Words)).Single());
    }

    [Fact]
    public void Lines_and_columns_before_the_table_are_passed_over_and_rows_keep_their_numbers()
    {
        var book = new Books().Sheet("Staff", Books.Row(3, null, "Birch Middle School staff") + Books.Row(4, null, "as of", "August 3") + Books.Row(6, null, "person_id", "name") + Books.Row(8, null, 1, "Sam Lee") + Books.Row(9, null, 2, null));
        var source = Opened.Source(book.Write());
        var report = RosterFile.Read(source.Table, Sheets.Settings);

        Assert.Equal(8, Assert.Single(report.Rows).Row);
        Assert.Equal([(7, ProblemKind.EmptyRow), (9, ProblemKind.Missing)], report.Problems.Select(p => (p.Row, p.Kind)));
        Assert.Contains("The column names are in row 6; the lines above are not read.", source.Facts.FileNotes);
    }

    [Fact]
    public void A_name_that_spans_rows_is_read_in_each_and_hidden_rows_and_columns_are_read_and_told()
    {
        var rows = Books.Row(1, "person_id", "kind", "indicator") + Books.Row(2, "17", "share", "QU") + Books.HiddenRow(3, null, "work-on", "TH") + Books.Row(4, "18", "share", "TH");
        var source = Opened.Source(new Books().Sheet("Cards", rows, columns: "<cols><col min=\"4\" max=\"5\" hidden=\"1\"/></cols>", tail: "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>").Write(), FileKind.Cards);

        Assert.Equal(["17", "17", "18"], CardsFile.Read(source.Table, Sheets.Settings).Rows.Select(r => r.Value.PersonId));
        Assert.Contains("1 hidden row and 2 hidden columns were read too.", source.Facts.FileNotes);
        Assert.Contains("spans several rows", Opened.Notes(source), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_sheets_the_one_whose_columns_fit_best_is_read_and_the_others_are_named()
    {
        var book = new Books()
            .Sheet("Read me", Books.Row(1, "How to fill this in", "and why"))
            .Sheet("Empty", "")
            .Sheet("Results", Books.Row(1, "person_id", "indicator", "score", "observed_on") + Books.Row(2, "1", "QU", 4, "10/14/2025"))
            .Sheet("Archive", Books.Row(1, "person_id", "name", "email", "grades") + Books.Row(2, "9", "Old Row"), "hidden")
            .Sheet("Staff", Books.Row(1, "person_id", "name", "email", "grades") + Books.Row(2, "1", "Sam Lee"));

        var roster = Opened.Source(book.Write());
        Assert.Contains("Read: the sheet \"Staff\". Not read and not kept: \"Read me\", \"Results\" and \"Archive\" (hidden).", roster.Facts.FileNotes);
        Assert.Equal("Sam Lee", Assert.Single(RosterFile.Read(roster.Table, Sheets.Settings).Rows).Value.Name);

        var results = Opened.Source(book.Write(), FileKind.Results);
        Assert.Equal(4_000, Assert.Single(RatingsFile.Read(results.Table, Sheets.Settings).Rows).Value.Thousandths);
    }

    [Fact]
    public void A_sheet_that_may_not_be_sent_refuses_the_workbook_even_beside_a_good_one()
    {
        var book = new Books().Sheet("Staff", Books.Row(1, "person_id", "name") + Books.Row(2, "1", "Sam Lee")).Sheet("Growth", Books.Row(1, "person_id", "TVAAS index") + Books.Row(2, "1", 3), "hidden");
        var refusal = Opened.Refused(book.Write());

        Assert.Equal(FileRefusalKind.ForbiddenContent, refusal.Kind);
        Assert.Contains("\"Growth\" (hidden)", refusal.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mailto:ann lee@b.example, bob@b.example")]
    [InlineData("mailto:sam@@b.example")]
    [InlineData("http://")]
    public void A_mistyped_link_does_not_keep_a_workbook_shut(string link)
    {
        var book = new Books { Link = link }.Sheet("Staff", Books.Row(1, "person_id", "name") + Books.Row(2, "1", "Sam Lee"));
        Assert.Equal(1, Opened.Roster(book.Write()).ReadyRows);
    }

    [Fact]
    public void What_is_kept_of_a_workbook_is_the_sheet_that_was_read_and_opens_the_same()
    {
        var book = new Books().Sheet("Staff", Books.Row(1, "person_id", "name", "room") + Books.Row(3, "1", "Sam Lee", "-") + Books.Row(4, "2", "Nia; Ford, \"N\"", "=7")).Sheet("Pay", Books.Row(1, "Secret", "x") + Books.Row(2, "hunter2", "y"));
        var source = Opened.Source(book.Write());
        var again = RecognizeFile.Reopen(source.Keep, Opened.Wish());

        Assert.True(source.Keep.AsSpan().IndexOf("hunter2"u8) < 0);
        Assert.Equal(source.Facts.FileNotes, again.Facts.FileNotes);
        Assert.Equal([(3, "-"), (4, "=7")], RosterFile.Read(again.Table, Sheets.Settings).Rows.Select(r => (r.Row, r.Value.Room)));
    }

    [Fact]
    public void Entities_and_damage_are_refused_in_words()
    {
        var dtd = new Books { Before = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>" }.Sheet("S", Books.Row(1, "person_id", "name") + Books.Row(2, "1", "x"));
        Assert.Contains("damaged", Opened.Refused(dtd.Write()).What, StringComparison.Ordinal);
        Assert.Contains("damaged", Opened.Refused(Books.Of(header)[..^40]).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_far_below_the_table_are_refused_with_their_number()
    {
        var refusal = Opened.Refused(new Books().Sheet("S", Books.Row(1, "person_id", "name") + Books.Row(1_000_000, "1", "x")).Write());
        Assert.Equal((FileRefusalKind.TooManyRows, true), (refusal.Kind, refusal.What.Contains("row 1,000,000", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_cell_beyond_the_last_column_name_makes_its_row_one_to_look_at() =>
        Assert.Equal(ProblemKind.CellCount, Assert.Single(Opened.Roster(Books.Of(header, ["1", "Sam", "s@a.example", "?"])).Problems).Kind);

    [Fact]
    public void Grades_that_a_spreadsheet_turned_into_a_date_are_asked()
    {
        var book = new Books { Formats = ["d\\-mmm"] }.Sheet("S", Books.Row(1, "person_id", "name", "grade") + Books.Row(2, "1", "Sam", "<c r=\"{r}\" s=\"1\"><v>46211</v></c>"));
        Assert.Equal("7;8", Assert.Single(Opened.Roster(book.Write()).Problems).Suggestion);
    }

    [Fact]
    public void A_number_shown_as_a_social_security_number_is_one()
    {
        var book = new Books { Formats = ["000\\-00\\-0000"] }.Sheet("S", Books.Row(1, "person_id", "name") + Books.Row(2, "<c r=\"{r}\" s=\"1\"><v>12345678</v></c>", "Sam"));
        Assert.Equal(FileRefusalKind.ForbiddenContent, Opened.Roster(book.Write()).Refusal?.Kind);
    }

    /// <summary>What the room cell of the only person says.</summary>
    private static string Only(Books book, string cell) =>
        Assert.Single(Opened.Roster(book.Sheet("S", Books.Row(1, "person_id", "name", "room") + Books.Row(2, "A1", "Sam Lee", cell)).Write()).Rows).Value.Room;
}
