using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Asks;

public static class AskWords
{
    public static readonly IReadOnlyList<(AskKind Kind, string Words, string Means)> Kinds =
    [
        (AskKind.Time, "Time", "A class covered now and then, so that you can meet or watch"),
        (AskKind.Substitute, "A substitute", "For a day or a period"),
        (AskKind.Aide, "An aide", "Somebody beside the class while you are away"),
        (AskKind.Talk, "A talk", "About five minutes together"),
    ];

    public static readonly IReadOnlyList<(OfferCover Cover, string Words)> Covers =
    [
        (OfferCover.Substitute, "A substitute"), (OfferCover.Aide, "An aide"), (OfferCover.Leader, "I cover"), (OfferCover.Other, "Somebody else, or nobody needs to"),
    ];

    public static readonly IReadOnlyList<(OfferResult Result, string Words)> Results =
    [
        (OfferResult.Filled, "It took place"), (OfferResult.NotFilled, "It could not be filled"), (OfferResult.Moved, "It was moved"),
    ];

    /// <summary>In a sentence: "asks for a substitute".</summary>
    public static string Of(AskKind kind) => kind switch
    {
        AskKind.Time => "time",
        AskKind.Substitute => "a substitute",
        AskKind.Aide => "an aide",
        _ => "a talk",
    };

    public static string Of(OfferCover cover, string leader) => cover switch
    {
        OfferCover.Substitute => "a substitute covers",
        OfferCover.Aide => "an aide covers",
        OfferCover.Leader => $"{leader} covers",
        _ => "arranged otherwise",
    };

    public static string Of(OfferResult result) => result switch
    {
        OfferResult.Filled => "filled",
        OfferResult.NotFilled => "not filled",
        _ => "moved",
    };

    /// <summary>"Thu, Oct 15, period 3", "Thu, Oct 15, 10:15 to 11:00 AM", or both.</summary>
    public static string When(DateOnly day, TimeOnly? from, TimeOnly? to, string period)
    {
        string[] parts =
        [
            SchoolTime.SayWeekday(day),
            period.Length > 0 && period.All(char.IsAsciiDigit) ? $"period {period}" : period,
            from is { } starts && to is { } ends ? SchoolTime.SayTimes(starts, ends) : "",
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }
}
