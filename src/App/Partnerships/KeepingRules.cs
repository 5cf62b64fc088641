namespace Counterpart.App.Partnerships;

/// <summary>How long words of a pair about a class or a plan stay, unless their owner keeps them.</summary>
public static class KeepingRules
{
    public const int DaysAfterTalk = 30;
    public const int DaysWithoutTalk = 60;

    /// <summary>The rule, as pages of observations say it.</summary>
    /// <param name="unless">Who keeps them.</param>
    public static string OfNotes(string unless) =>
        $"Notes are deleted {DaysAfterTalk} days after you talked, or {DaysWithoutTalk} days after they were shared when nobody marks that you did, unless {unless}.";

    /// <param name="from">The day of what they are about, or on which they were shared: the later of the two.</param>
    /// <param name="talkedOn">Empty while nobody marked it.</param>
    public static DateOnly LastDay(DateOnly from, DateOnly? talkedOn) => talkedOn is { } talked ? Later(from, talked).AddDays(DaysAfterTalk) : from.AddDays(DaysWithoutTalk);

    public static DateOnly Later(DateOnly one, DateOnly? other) => other > one ? other.Value : one;
}
