using Counterpart.App.Plumbing;

namespace Counterpart.App.Introductions;

/// <summary>When partners may be told of each other. Knows no database, no clock and no request.</summary>
public static class IntroductionRules
{
    /// <summary>What stands in the way of introducing a partnership, as its row says it; null when nothing does.</summary>
    public static string? Hindrance(DateOnly? introducedOn, IReadOnlyList<string> notTalked, IReadOnlyList<string> vacant, IReadOnlyList<string> notThisYear)
    {
        if (introducedOn is { } on)
        {
            return $"introduced {SchoolTime.SayShort(on)} already";
        }

        if (notThisYear.Count > 0)
        {
            return $"waits: {Words.List(notThisYear)} said not this year";
        }

        return notTalked.Count + vacant.Count > 0 ? $"waits for {Words.List([.. notTalked, .. vacant])}" : null;
    }
}
