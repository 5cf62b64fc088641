using Counterpart.App.Plumbing;

namespace Counterpart.App.Introductions;

/// <summary>Expectations as sentences of a letter.</summary>
public static class ExpectationWords
{
    /// <summary>"Have some interaction every other week. Observe each other twice a semester."</summary>
    public static string Hopes(SchoolExpectations e) => string.Join(" ", new[]
    {
        $"Have some interaction {e.Interact.Trim()}.",
        e.ObserveTimes > 0 ? $"Observe each other {Times(e.ObserveTimes)} a semester." : "",
        e.PlanTimes > 0 ? $"Review each other's lesson plans {Times(e.PlanTimes)} a semester." : "",
    }.Where(s => s.Length > 0));

    /// <summary>What the school gives; only what the principal promised.</summary>
    public static string Gives(SchoolExpectations e) => string.Join(" ", new[]
    {
        e.HalfDaysEach > 0 ? $"{Capital(Words.Count(e.HalfDaysEach, "half-day"))} of substitute time for the two of you." : "",
        e.AideCovers ? "An aide can help cover so that you can meet." : "",
        e.PrincipalCovers ? "I will cover a class when you ask." : "",
        e.OtherHelp.Trim(),
        "I will check in with you every other month.",
    }.Where(s => s.Length > 0));

    private static string Times(int n) => n switch { 1 => "once", 2 => "twice", _ => $"{n} times" };

    private static string Capital(string s) => char.ToUpperInvariant(s[0]) + s[1..];
}
