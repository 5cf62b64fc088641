using Counterpart.App.Data;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Observing;

/// <summary>Ana and Walt, and an observation they planned.</summary>
internal static class ObservingPair
{
    public const string SeesHer = "Walt sees a class of yours";
    public const string SheSees = "You see a class of Walt’s";
    public const string Together = "Together you see a class of a third teacher";

    /// <summary>From the form; today at 9:40 unless told otherwise.</summary>
    public static async Task<Answer> PlanAsync(this IntroducedPair pair, Browser browser, string who, params (string Label, string Value)[] fill)
    {
        await browser.OpenAsync(pair.Page + "/observe");
        return await browser.PressAsync("Plan it", [(who, "on"), ("Day", "2026-08-03"), ("From", "9:40"), ("Minutes", "20"), .. fill]);
    }

    /// <summary>Ana sees a class of Walt's today, and has shared notes of it.</summary>
    public static async Task<(IntroducedPair Pair, string Page)> SharedAsync(RunningApp app, string words = "Four questions", bool share = true)
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var page = await pair.PlanAsync(pair.Hers, SheSees);
        await pair.Hers.PressAsync(share ? "Share with Walt" : "Keep as draft", ("What I saw", words), ("One thing to try", words));
        return (pair, page.Path);
    }

    public static Task<Observation> OnlyAsync(this IntroducedPair pair) =>
        pair.App.WithDbAsync(db => db.Observations.AsNoTracking().Include(o => o.Notes).SingleAsync(o => o.PartnershipId == pair.Pair.Partnership.Id));

    public static ObservationPlan PlanOf(this IntroducedPair pair, Observation observation) => pair.App.Vault.Open<ObservationPlan>(Purpose.ObservationPlan, observation.SealedPlan);

    public static NoteText TextOf(this IntroducedPair pair, ObservationNote note) => pair.App.Vault.Open<NoteText>(Purpose.ObservationNotes, note.SealedText);
}
