using System.Globalization;
using System.Text;

namespace Counterpart.Browser.Tests.Support;

/// <summary>The files a principal brings: the sample roster with its four bad rows, and results whose figures are found again wherever they turn up.</summary>
public static class JourneyFiles
{
    /// <summary>No room, date or hour looks like one of these.</summary>
    private static readonly string[] figures = ["2.15", "2.85", "3.65", "4.35", "4.85"];

    private static readonly string[] indicators = ["Questioning", "Academic Feedback", "Grouping Students", "Thinking", "Problem-Solving", "Assessment", "Expectations"];

    public static IReadOnlyList<string> Figures => figures;

    public static byte[] Roster()
    {
        using var stream = typeof(Program).Assembly.GetManifestResourceStream("examples/sample-roster.csv")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static byte[] Results()
    {
        var text = new StringBuilder("person_id,school_year,instrument,indicator,score,observed_on,observer_id\n");
        for (var person = 1002; person <= 1061; person++)
        {
            for (var i = 0; i < indicators.Length; i++)
            {
                // Any spread will do that gives everybody something to bring and something to grow in.
                var figure = figures[((person * 7) + (i * 5) + (person / 3)) % figures.Length];
                text.Append(CultureInfo.InvariantCulture, $"CH{person},2025-26,TEAM,{indicators[i]},{figure},10/14/2025,P1\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
