using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>Why a change that looks at least as good on every count was not suggested first.</summary>
public static class WhyNotWords
{
    /// <returns>Null when the counts speak for themselves.</returns>
    public static string? Of(WhyNot why) => why switch
    {
        WhyNot.CountsSpeak => null,
        WhyNot.Rule => "It gives up a pair you tied together or prefer, a pair that works well together, or a wish about last year’s partner.",
        WhyNot.Emphasis => "These counts do not show how sure a wish is, how evenly both bring something, or how near and how long. Your emphases count those.",
        WhyNot.AnotherPair => "It leaves somebody without a partner.",
        WhyNot.GroupOfThree => "Several people were left over and joined pairs one after the other. There may be better ways around such groups of three: this may be one.",
        WhyNot.BelowThreshold => "It makes a pair that is not good enough by your settings.",
        WhyNot.PlanWasChanged => "You changed the plan by hand since the suggestions. By your settings this is worth at least as much.",
        _ => "It is worth just as much. The plan with fewer changes came first.",
    };
}
