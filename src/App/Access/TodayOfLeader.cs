using Counterpart.App.CheckIns;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>The first page of a principal, or of an assistant principal with what the principal ticked.</summary>
public sealed class TodayOfLeader(AppDb db, FindSchoolThisYear findSchool, ReadCheckIns checkIns, ReadSupport support)
{
    private static readonly (string Permission, TodayPlace Place)[] all =
    [
        (May.ManagePeople, new("Set up", "/school", "The list of steps, from people to letters")),
        (May.ManagePeople, new("People", "/school/people", "Who takes part, cards typed in from paper")),
        (May.ImportFiles, new("Files", "/school/imports", "Rosters, results, cards and schedules")),
        (May.ReadWords, new("Indicators", "/school/strengths", "How many can share, how many could grow")),
        (May.ReviewMatches, new("Partners", "/school/matches", "Suggestions, your changes, finalizing")),
        (May.Introduce, new("Introductions", "/school/introductions", "Conversations, expectations, letters")),
        (May.CheckIn, new("This week", "/school/year", "Check-ins, what pairs ask for, the year")),
        (May.FollowPairs, new("Partnerships", "/school/partnerships", "When they met, and lines they let you read")),
        (May.FollowPairs, new("Faculty meetings", "/school/sharing", "Lines teachers offered, a page to project")),
        (May.FollowPairs, new("Statements", "/school/evidence", "What teachers released for the professionalism rubric")),
        (May.CallPeers, new("Other principals", "/school/directory", "Principals who run IPI and are willing to be called")),
        (May.SeeActs, new("Who did what", "/school/acts", "Changes by you and by whoever you share the work with")),
        (May.Delegate, new("Who looked", "/school/looks", "Who opened words about your teachers")),
    ];

    public async Task<Today> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        List<TodayPlace> places = [.. all.Where(a => actor.Holds(a.Permission)).Select(a => a.Place), new("About IPI", "/about/ipi", "What the program asks of you and of teachers")];
        if (!all.Any(a => a.Permission != May.SeeActs && actor.Holds(a.Permission)))
        {
            return new()
            {
                Headline = "Nothing is handed to you yet",
                Advice = "Your principal chooses what you help with, one tick each. Ask your principal if you expected something here.",
                Places = places,
            };
        }

        if (await findSchool.ExecuteAsync(actor, cancel) is not { } school)
        {
            return new()
            {
                Headline = "Your school is not taking part this year",
                Advice = "Ask the program contact of your state to opt your school in.",
                Next = new("Find the contact", "/help"),
                Places = places[^1..],
            };
        }

        var (headline, advice, wanted) = await StandAsync(actor, school, cancel);
        var next = places.Find(p => p.Address == wanted.Address);
        return new() { Headline = headline, Advice = advice, Next = next is null ? null : wanted, Places = places };
    }

    /// <returns>Null when nobody is due this week and nobody asks.</returns>
    private async Task<(string Headline, string Advice, TodayPlace Next)?> WeekAsync(Actor actor, CancellationToken cancel)
    {
        var year = (await checkIns.ExecuteAsync(actor, cancel))!;
        var (due, asks) = (year.Due.Count, year.Pairs.Count == 0 ? 0 : (await support.OfSchoolAsync(actor, year.Here, cancel)).Open.Count());
        string[] both = [.. new[] { due > 0 ? Words.Count(due, "check-in") : "", asks > 0 ? Words.Count(asks, "ask") : "" }.Where(w => w.Length > 0)];
        return both.Length == 0 ? null : ($"This week: {Words.List(both)}", "A hallway chat or a line of email is enough.", new("See the week", "/school/year"));
    }

    private async Task<(string Headline, string Advice, TodayPlace Next)> StandAsync(Actor actor, SchoolThisYear school, CancellationToken cancel)
    {
        var teachers = await db.Positions.TeachersAt(actor, school.Today).Select(p => p.PersonId).Distinct().CountAsync(cancel);
        if (teachers == 0)
        {
            return ("Start with your teachers", "About 20 minutes here for 60 teachers, plus about 5 minutes with each teacher. You can stop anytime.", new("Start", "/school"));
        }

        var finalized = await db.Partnerships.VisibleTo(actor).CountAsync(p => p.SchoolYearId == school.YearId && p.EndsOn == null, cancel);
        if (finalized > 0)
        {
            if (actor.Holds(May.CheckIn) && await WeekAsync(actor, cancel) is { } week)
            {
                return week;
            }

            var introduced = await db.Partnerships.VisibleTo(actor).CountAsync(p => p.SchoolYearId == school.YearId && p.EndsOn == null && p.IntroducedAt != null, cancel);
            return introduced > 0
                ? ($"{introduced} of {Words.Count(finalized, "partnership")} introduced", "Talk with each teacher, one to one, then introduce the next ones. Who would like to talk with you stands on the same page.", new("Go to introductions", "/school/introductions"))
                : ($"{Words.Count(finalized, "partnership")} finalized", "Talk with each teacher, one to one. Then introduce them, by email or with letters. Nothing was sent.", new("Go to introductions", "/school/introductions"));
        }

        if (await db.MatchRuns.VisibleTo(actor).AnyAsync(r => r.SchoolYearId == school.YearId, cancel))
        {
            return ("Suggested partners are waiting for you", "You decide. Teachers see nothing of it until you talk with them.", new("Review partners", "/school/matches"));
        }

        var cards = await db.Cards.VisibleTo(actor).CountAsync(c => c.SchoolYearId == school.YearId, cancel);
        return ($"{cards} of {Words.Count(teachers, "card")} are in", "Ask first: a card outranks results. You can suggest partners at any time and again later.", new("Go on setting up", "/school"));
    }
}
