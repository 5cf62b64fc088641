namespace Counterpart.App.CheckIns;

public static class CheckInWords
{
    public static readonly IReadOnlyList<(CheckInNeed Need, string Words)> Needs =
    [
        (CheckInNeed.Time, "Time"), (CheckInNeed.Substitute, "A substitute"), (CheckInNeed.Resource, "Another resource"), (CheckInNeed.Nothing, "Nothing"),
    ];

    /// <summary>What the program says to ask.</summary>
    public static readonly IReadOnlyList<string> Prompts =
    [
        "How are you addressing challenges such as time?", "What are you learning?", "What would you share with others?",
    ];

    /// <summary>In a sentence: "needs time".</summary>
    public static string Of(CheckInNeed need) => need switch
    {
        CheckInNeed.Time => "time",
        CheckInNeed.Substitute => "a substitute",
        CheckInNeed.Resource => "another resource",
        _ => "nothing",
    };

    public static string Of(CheckInWay way) => way switch
    {
        CheckInWay.Talked => "talked",
        CheckInWay.Email => "email",
        _ => "not this round",
    };
}
