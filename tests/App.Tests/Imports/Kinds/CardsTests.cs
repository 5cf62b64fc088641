using Counterpart.App.Data;
using Counterpart.App.Imports;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Kinds;

public sealed class CardsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Lines_become_a_card_in_rubric_order_and_a_yes()
    {
        var (school, browser) = await SchoolAsync();

        await browser.SendAndSaveAsync(FileKind.Cards, "person_id,kind,indicator\nAna Ortiz,share,Thinking\nAna Ortiz,share,Questioning\nAna Ortiz,work-on,LS\nAna Ortiz,new,\nWalt Greer,not-this-year,\n");

        var card = Assert.Single(await CardsAsync(school));
        var answers = Open(card);
        Assert.Equal(("QU;TH", "LS", PartnerWish.SomeoneNew), (string.Join(';', answers.Share), string.Join(';', answers.WorkOn), answers.Wish));
        Assert.Equal((CardCameBy.File, school.Principal.Id), (card.CameBy, card.EnteredById));
        Assert.Equal([TakingPart.Yes, TakingPart.NotThisYear], await AnswersAsync(school));
        Assert.Contains("cards of 2 people", browser.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_cards_twice_change_nothing_and_a_new_line_replaces_its_kind()
    {
        var (school, browser) = await SchoolAsync();
        const string File = "person_id,kind,indicator\nAna Ortiz,share,QU\nAna Ortiz,work-on,LS\n";
        await browser.SendAndSaveAsync(FileKind.Cards, File);

        Assert.Contains("2 rows read: 2 unchanged", (await browser.SendAsync(FileKind.Cards, File)).Text, StringComparison.Ordinal);

        await browser.SendAndSaveAsync(FileKind.Cards, "person_id,kind,indicator\nAna Ortiz,share,TH\n");
        var answers = Open(Assert.Single(await CardsAsync(school)));
        Assert.Equal(("TH", "LS"), (answers.Share.Single(), answers.WorkOn.Single()));
    }

    [Fact]
    public async Task What_a_person_answered_on_the_own_screen_stays()
    {
        var (school, browser) = await SchoolAsync();
        var ana = await app.WithDbAsync(db => db.People.SingleAsync(p => p.DistrictId == school.District.Id && p.Name == "Ana Ortiz"));
        await app.SaveAsync(new Card
        {
            PersonId = ana.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id,
            SealedAnswers = app.Vault.Seal(Purpose.Cards, new CardAnswers(["QU"], [], PartnerWish.NoView)), AnsweredAt = Clock.Start, CameBy = CardCameBy.OwnScreen, EnteredById = ana.Id,
        });

        var report = await browser.SendAsync(FileKind.Cards, "person_id,kind,indicator\nAna Ortiz,share,TH\n");

        Assert.Contains("Has answered on the own screen already; that answer stays", report.Text, StringComparison.Ordinal);
        Assert.Contains("1 row read: 1 unchanged", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_third_wish_and_a_contradiction_are_rows_to_fix()
    {
        var (_, browser) = await SchoolAsync();

        var report = await browser.SendAsync(FileKind.Cards, "person_id,kind,indicator\nAna Ortiz,share,QU\nAna Ortiz,share,TH\nAna Ortiz,share,LS\nWalt Greer,again,\nWalt Greer,new,\nAna Ortiz,share,Leadership\n");

        Assert.Contains("6 rows read: 3 ready to save, 3 need fixing", report.Text, StringComparison.Ordinal);
    }

    private async Task<(SchoolInTest School, Browser Browser)> SchoolAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        return (school, await school.PrincipalBrowserAsync());
    }

    private Task<List<Card>> CardsAsync(SchoolInTest school) => app.WithDbAsync(db => db.Cards.Where(c => c.SchoolId == school.School.Id).ToListAsync());

    private CardAnswers Open(Card card) => app.Vault.Open<CardAnswers>(Purpose.Cards, card.SealedAnswers);

    private Task<List<TakingPart>> AnswersAsync(SchoolInTest school) => app.WithDbAsync(db =>
        db.Participations.Where(p => p.SchoolId == school.School.Id).OrderBy(p => p.PersonId).Select(p => p.Answer).ToListAsync());
}
