namespace Counterpart.App.Review.Changes;

/// <summary>Why a principal chose otherwise: a word that helps next year, never a text about a person.</summary>
public static class ChangeReason
{
    public static readonly IReadOnlyList<(string Code, string Words)> All =
    [
        ("time", "Time"),
        ("near", "Grade or subject"),
        ("relationship", "Relationship"),
        ("wish", "A teacher asked"),
        ("roster", "Roster"),
        ("other", "Something else"),
    ];

    public static string Known(string? typed) => All.FirstOrDefault(r => r.Code == typed).Code ?? "";
}
