using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>The first page of a teacher who was introduced to a partner.</summary>
public sealed class TodayOfPair(AppDb db, ReadOwn read)
{
    public async Task<Today> ExecuteAsync(Actor actor, SchoolThisYear school, IReadOnlyList<Guid> pairs, CancellationToken cancel)
    {
        List<PairYear> years = [];
        foreach (var pair in pairs)
        {
            years.Add((await read.YearAsync(actor, pair, cancel))!);
        }

        var answered = await db.PartnershipSeats.IntroducedTo(actor, school).Where(s => s.Answer != null).Select(s => s.Partnership!.PublicId).ToListAsync(cancel);
        return Of(years[0], answered.Contains(years[0].Pair.PublicId)) with { ToConfirm = [.. years.SelectMany(y => y.ToConfirm.Select(m => new ConfirmLine(y.Pair, m)))], News = [.. years.Where(y => y.Support.HasNews)] };
    }

    private static string Meets(PairYear year) => year.Next is { On: { } on } next
        ? $"You meet {SchoolTime.SayWeekday(on)}, {SchoolTime.SayTime(next.StartsAt)}{(year.Standing!.Room.Length > 0 ? $", {year.Standing.Room}" : "")}. "
        : "";

    private static Today Of(PairYear year, bool answered) => year switch
    {
        { HasBegun: false } when !answered => new()
        {
            Headline = "Meet your partner",
            Advice = $"Your principal introduced you and {year.Pair.Partners}. Two minutes to read, and you say how you would like to start.",
            Next = new("Meet your partner", $"{year.Pair.Address}/invitation"),
        },
        { HasBegun: false } => new()
        {
            Headline = "Your first meeting",
            Advice = $"About 20 minutes with {year.Pair.PartnersFirst}: three questions, and each may wait.",
            Next = new("Open the three questions", $"{year.Pair.Address}/start"),
        },
        { Pair.MeetsWithoutLog: true } => new()
        {
            Headline = $"You and {year.Pair.PartnersFirst}",
            Advice = "You meet and do not log. Nothing to do here.",
            Next = new("Open your page", year.Pair.Address),
        },
        _ => new()
        {
            Headline = $"You and {year.Pair.PartnersFirst}",
            Advice = Meets(year) + (year.Open.FirstOrDefault() is { } step ? $"Next step: {step.Said}." : "After you meet, log it in three taps. Nothing else to do."),
            Next = new("We met", $"{year.Pair.Address}/log"),
        },
    };
}
