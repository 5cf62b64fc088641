using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

/// <summary>
/// Schools small enough for a principal to pair by hand. Each plan was written down, with its reasons, before the library was asked.
/// Everyone has results on all 19 indicators unless told otherwise; what is not named is steady at 3.25.
/// </summary>
public sealed class SmallSchoolTests
{
    /// <summary>
    /// Grade teams share their specials block. Adams and Baker: next door in grade 3, behavior for questioning. Cole and Diaz: grade 5, thinking
    /// for lesson structure. Evans is new and asks for behavior; Ford next door has it and would like fresh activities, which Evans brings.
    /// That leaves Gray (art) and Hill, who fit: grouping for objectives. Tempting and wrong: Adams, the behavior star, for Evans;
    /// then Baker loses the only colleague on the same block.
    /// </summary>
    [Fact]
    public void An_elementary_school_of_eight_agrees_with_its_principal()
    {
        const string three = "Mon 9:00-9:45, Tue 9:00-9:45, Wed 9:00-9:45, Thu 9:00-9:45, Fri 9:00-9:45";
        const string five = "Mon 10:00-10:45, Tue 10:00-10:45, Wed 10:00-10:45, Thu 10:00-10:45, Fri 10:00-10:45";
        const string one = "Mon 13:00-13:45, Tue 13:00-13:45, Wed 13:00-13:45, Thu 13:00-13:45, Fri 13:00-13:45";
        var school = Make.School(
            Teacher("adams", "MSB 4.5, QU 3.0", "3").Asks("QU").Offers(three),
            Teacher("baker", "QU 4.5, MSB 2.5", "3").Offers(three),
            Teacher("cole", "LS 4.0, TH 2.5", "5").Offers(five),
            Teacher("diaz", "TH 4.0, LS 2.0", "5").Offers(five),
            Make.Person("evans", grades: "1").Asks("MSB").Shares("ACT").Offers(one),
            Teacher("ford", "MSB 4.5", "1").Asks("ACT").Offers(one),
            Teacher("gray", "GRP 4.5, SO 2.5", "K,1,2,3,4,5", "Art"),
            Teacher("hill", "SO 4.5, GRP 2.5", "4"));
        Assert.Equal("adams+baker, cole+diaz, evans+ford, gray+hill", Plan(school));
    }

    /// <summary>
    /// Nine people, so one group of three. Allen and Bell, Cruz and Dean, Gore and Hale each trade one strength for another on their team's block;
    /// Eads is new and trades fresh activities for Frye's calm. Ives (ESL, no results) asked for lesson structure: Dean has it, all three of the
    /// seventh grade share Tuesday, and Ives works well with Cruz. So Ives joins Cruz and Dean.
    /// </summary>
    [Fact]
    public void A_middle_school_of_nine_agrees_with_its_principal()
    {
        var school = Make.School(
            Teacher("allen", "FEED 4.5, TH 2.5", "6", "Math").Offers("Mon 9:00-9:45, Wed 9:00-9:45"),
            Teacher("bell", "TH 4.5, FEED 2.5", "6", "Science").Offers("Mon 9:00-9:45, Wed 9:00-9:45"),
            Teacher("cruz", "MOT 4.5, LS 2.0", "7", "ELA").Offers("Tue 10:00-10:45"),
            Teacher("dean", "LS 4.5, MOT 2.5", "7", "Social Studies").Offers("Tue 10:00-10:45"),
            Make.Person("eads", grades: "8", subjects: "Math").Asks("MSB").Shares("ACT").Offers("Wed 13:00-13:45"),
            Teacher("frye", "MSB 4.5, ACT 2.5", "8", "Science").Offers("Wed 13:00-13:45"),
            Teacher("gore", "ENV 4.5, GRP 2.5", "6,7,8", "Band").Offers("Thu 14:00-14:45"),
            Teacher("hale", "GRP 4.5, ENV 2.5", "6,7,8", "PE").Offers("Thu 14:00-14:45"),
            Make.Person("ives", grades: "7", subjects: "ESL").Asks("LS").Offers("Tue 10:00-10:45")) with
        {
            Rules = [new PairRule("ives", "cruz", RuleKind.WorksWell)],
        };
        Assert.Equal("allen+bell, cruz+dean+ives, eads+frye, gore+hale", Plan(school));
        Assert.Equal(GroupOrigin.BestThree, Make.Suggest(school).Groups.Single(group => group.Members.Count == 3).Origin);
    }

    /// <summary>
    /// Brooks heads the mathematics department and observes Abbott and Chen, so the best questioner of the school is nobody's partner there:
    /// Abbott and Chen trade behavior for questioning on their common period, Brooks takes Lowe, who shares what Brooks asked for.
    /// Dunn and Ellis fit perfectly and did so last year; Ellis would like someone new, so Dunn goes with Fox and Ellis with Gill, where the periods agree.
    /// Hart and Ivey are to be kept apart: Hart with Jones, Ivey with King.
    /// </summary>
    [Fact]
    public void A_high_school_of_twelve_agrees_with_its_principal()
    {
        const string second = "Mon 9:00-9:50, Tue 9:00-9:50, Wed 9:00-9:50, Thu 9:00-9:50, Fri 9:00-9:50";
        const string third = "Mon 10:00-10:50, Tue 10:00-10:50, Wed 10:00-10:50, Thu 10:00-10:50, Fri 10:00-10:50";
        const string fourth = "Mon 12:00-12:50, Tue 12:00-12:50, Wed 12:00-12:50, Thu 12:00-12:50, Fri 12:00-12:50";
        const string fifth = "Mon 13:00-13:50, Tue 13:00-13:50, Wed 13:00-13:50, Thu 13:00-13:50, Fri 13:00-13:50";
        var school = Make.School(
            Teacher("abbott", "MSB 4.5, QU 2.5", "9", "Math").Offers(second) with { ObserverIds = ["brooks"] },
            Teacher("brooks", "QU 4.5", "10", "Math").Asks("MOT").Offers(second),
            Teacher("chen", "QU 4.0, MSB 2.0", "11", "Math").Offers(second) with { ObserverIds = ["brooks"] },
            Teacher("dunn", "LS 4.5, FEED 2.5", "9", "ELA").Offers(third) with { LastYearPartnerIds = ["ellis"] },
            Teacher("ellis", "FEED 4.5, LS 2.5", "10", "ELA").Offers($"{third}, {fifth}") with { LastYearPartnerIds = ["dunn"], Wish = PartnerWish.SomeoneNew },
            Teacher("fox", "FEED 4.0, LS 2.5", "10", "Social Studies").Offers(third),
            Teacher("gill", "LS 4.0, FEED 2.0", "11", "Social Studies").Offers(fifth),
            Teacher("hart", "GRP 4.5, PS 2.5", "10", "Biology").Offers(fourth),
            Teacher("ivey", "PS 4.5, GRP 2.5", "11", "Chemistry").Offers(fourth),
            Teacher("jones", "PS 4.0, GRP 2.5", "12", "CTE").Offers(fourth),
            Teacher("king", "GRP 4.0, PS 2.0", "9", "PE").Offers(fourth),
            Teacher("lowe", "", "9,10,11,12", "Spanish").Asks("QU").Shares("MOT")) with
        {
            Rules = [new PairRule("hart", "ivey", RuleKind.Never)],
        };
        Assert.Equal("abbott+chen, brooks+lowe, dunn+fox, ellis+gill, hart+jones, ivey+king", Plan(school));
    }

    private static Participant Teacher(string id, string others, string grades, string subjects = "") =>
        Make.Level(id, "3.25", others) with { Grades = Make.List(grades), Subjects = Make.List(subjects) };

    private static string Plan(SchoolQuestion school) => Make.Text(Make.Suggest(school).Groups);
}
