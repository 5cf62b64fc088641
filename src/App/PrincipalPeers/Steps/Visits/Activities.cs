namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>The seven activities the program recommends for a site visit, in its order.</summary>
public static class Activities
{
    /// <summary>Seen only with the yes of the teacher whose it is, and never a conference with results.</summary>
    public const string Process = "process";

    private static readonly (string Key, string Words, int Minutes)[] all =
    [
        ("plan", "Talk about the Individual Action Plan and the focus", 20),
        ("meeting", "Sit in on a leadership team or professional learning community (PLC) meeting", 35),
        (Process, "See the host in any portion of the observation process", 30),
        ("intervention", "Intervention schedules and plans", 15),
        ("culture", "School culture", 10),
        ("data", "Key data of the school and of each grade in the school improvement plan, and strategies for gap closure", 20),
        ("people", "Conversations with educators and students", 20),
    ];

    /// <summary>Two hours. The observation process is not in it: that is asked for first.</summary>
    public static IReadOnlyList<AgendaLine> TwoHours => [.. all.Select(a => new AgendaLine(a.Key, "", a.Minutes, "", a.Key != Process))];

    public static bool IsOne(string key) => all.Any(a => a.Key == key);

    public static string Words(string key) => all.First(a => a.Key == key).Words;
}
