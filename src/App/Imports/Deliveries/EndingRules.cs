namespace Counterpart.App.Imports.Deliveries;

/// <summary>When ending positions by a file needs a second word: a roster that is cut off in the middle looks exactly like many people leaving.</summary>
public static class EndingRules
{
    private const int FewEnough = 10;
    private const int OneIn = 10;

    public static bool AsksTwice(int ending, int teachersNow) => ending > FewEnough && ending * OneIn > teachersNow;
}
