using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>Why a person has no partner, in words. Nobody is left out without one.</summary>
public static class LeftOutWords
{
    public static string Of(LeftOutReason reason, string who) => reason switch
    {
        LeftOutReason.NotThisYear => $"{who} said not this year.",
        LeftOutReason.OnlyPersonTakingPart => $"Nobody else takes part yet. {who} gets a partner as soon as someone does.",
        LeftOutReason.OddAndGroupOfThreeDeclined => "The number of people is odd, and your settings have no group of three.",
        LeftOutReason.EveryCandidateForbidden => $"Everyone {who} could work with is ruled out by a rule or held by a pair you keep.",
        LeftOutReason.NobodyWorthTheThreshold => $"Your settings ask for good partnerships only, and none was found for {who}.",
        _ => $"Everyone {who} could work with is in another pair.",
    };
}
