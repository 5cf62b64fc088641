using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>A teacher's first page. It never depends on anything about anybody else, least of all a partner not yet introduced.</summary>
public sealed class TodayOfTeacher(AppDb db, FindSchoolThisYear findSchool, FindIntroduced findIntroduced, TodayOfPair ofPair)
{
    private static readonly TodayPlace[] places =
    [
        new("My card", "/card", "What I could share and what I would like to work on"),
        new("My words", "/words", "What was used about me; I may leave things out"),
        new("My week", "/times", "Periods I teach, keep, or offer for meetings"),
        new("My year", "/record", "Hours, evidence lines, and what my principal may read"),
        new("Who looked", "/looks", "Who opened words about me, when and why"),
        new("Guidebook", "/guidebook", "One page for one question, and sheets to print"),
        new("About IPI", "/about/ipi", "What partners do together, and what this is not"),
    ];

    public async Task<Today> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await findSchool.OfTeacherAsync(actor, cancel) is not { } school)
        {
            return new() { Headline = "Your school is not taking part this year", Advice = "Nothing to do.", Places = [.. places[^3..]] };
        }

        var mine = await db.People.Where(p => p.Id == actor.PersonId)
            .Select(p => new
            {
                HasCard = db.Cards.Any(c => c.PersonId == p.Id && c.SchoolYearId == school.YearId),
                IsOut = db.Participations.Any(c => c.PersonId == p.Id && c.SchoolYearId == school.YearId && c.Answer == TakingPart.NotThisYear),
            })
            .SingleAsync(cancel);
        var met = await findIntroduced.ExecuteAsync(actor, school, cancel);
        TodayPlace[] own = [.. met.Select(m => new TodayPlace($"You and {m.Partners}", $"/partnership/{m.Pair.InAddress()}", "Our goal, next steps and what we did")), .. places];
        return mine switch
        {
            { IsOut: true } => new()
            {
                Headline = "Not this year",
                Advice = "You are not taking part this year. Nobody asks why. If you change your mind, change your card.",
                Places = own,
            },
            _ when met.Count > 0 => await ofPair.ExecuteAsync(actor, school, [.. met.Select(m => m.Pair)], cancel) with { Places = own },
            { HasCard: false } => new()
            {
                Headline = "Two minutes: your card",
                Advice = "Say what you could share and what you would like to work on. What you say counts more than any result." + Due(school.CardsDueOn),
                Next = new("Fill in my card", "/card"),
                Places = places,
            },
            _ => new()
            {
                Headline = "Your card is in",
                Advice = "Your principal is finalizing partners. Nothing to do.",
                Places = places,
            },
        };
    }

    private static string Due(DateOnly? day) => day is { } due ? $" Your principal asked for it by {SchoolTime.SayDay(due)}." : "";
}
