using Counterpart.App.Imports.Files;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class CardsFileTests
{
    [Fact]
    public void Lines_of_every_kind_are_read()
    {
        var report = Sheets.Cards("person_id,kind,indicator\n1,share,Questioning\n1,work-on,TH\n1,again,\n2,new,\n3,not-this-year,\n4,Could share,QU;TH\n");
        Assert.Equal(
            [new("1", CardKind.Share, "QU"), new("1", CardKind.WorkOn, "TH"), new("1", CardKind.Again, null), new("2", CardKind.SomeoneNew, null), new("3", CardKind.NotThisYear, null), new("4", CardKind.Share, "QU"), new CardRow("4", CardKind.Share, "TH")],
            report.Rows.Select(row => row.Value));
    }

    [Theory]
    [InlineData("1,share,QU\n1,share,TH\n1,share,PS", "a third line")]
    [InlineData("1,work-on,QU;TH\n1,work-on,PS", "a third line")]
    [InlineData("1,share,QU\n1,share,QU", "the same as row 2")]
    [InlineData("1,share,QU\n1,work-on,QU", "to share and to work on; see row 2")]
    [InlineData("1,share,QU\n1,not-this-year,", "cannot both stand; see row 2")]
    [InlineData("1,not-this-year,\n1,again,", "cannot both stand; see row 2")]
    [InlineData("1,again,\n1,new,", "cannot both stand; see row 2")]
    public void Lines_that_cannot_stand_together_are_asked(string lines, string words) =>
        Assert.Contains(words, Sheets.Only(Sheets.Cards($"person_id,kind,indicator\n{lines}\n")).What, StringComparison.Ordinal);

    [Theory]
    [InlineData("share,", ProblemKind.Missing)]
    [InlineData("share,Dancing", ProblemKind.Unknown)]
    [InlineData("dance,QU", ProblemKind.Value)]
    [InlineData(",QU", ProblemKind.Missing)]
    public void A_line_that_says_nothing_we_know_is_a_problem(string line, ProblemKind kind) =>
        Assert.Equal(kind, Sheets.Only(Sheets.Cards($"person_id,kind,indicator\n1,{line}\n")).Kind);

    [Fact]
    public void A_card_of_somebody_unknown_is_a_problem() =>
        Assert.Equal(ProblemKind.Unknown, Sheets.Only(Sheets.Cards("person_id,kind,indicator\n9,again,\n", Sheets.Settings with { KnownPeople = new HashSet<string> { "1" } })).Kind);
}
