using System.Globalization;
using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>The term of a school that a day is in: all sessions that contain the day, else the next to begin, else the latest.</summary>
internal sealed class SchoolTerm
{
    private readonly HashSet<(string Year, string Name)> _sessions;

    private SchoolTerm(IReadOnlyList<EdFiSession> sessions, DateOnly on)
    {
        _sessions = [.. sessions.Select(s => (s.Year, s.Name))];
        (Begins, Ends) = (sessions.Min(s => s.Begins), sessions.Max(s => s.Ends));
        IsNow = Begins <= on && on <= Ends;
        Words = $"{Plumbing.Words.List([.. sessions.Select(s => s.Name).Distinct(StringComparer.Ordinal)])}, {Day(Begins)} to {Day(Ends)}";
    }

    public DateOnly Begins { get; }

    public DateOnly Ends { get; }

    /// <summary>The day asked for is in the term, so who teaches on that day counts and not who did or will.</summary>
    public bool IsNow { get; }

    public string Words { get; }

    public static SchoolTerm? Of(IReadOnlyList<EdFiSession> sessions, DateOnly on)
    {
        List<EdFiSession> now = [.. sessions.Where(s => s.Begins <= on && on <= s.Ends)];
        if (now.Count == 0 && sessions.Count > 0)
        {
            var next = sessions.Where(s => s.Begins > on).OrderBy(s => s.Begins).FirstOrDefault() ?? sessions.OrderBy(s => s.Ends).ThenBy(s => s.Begins).Last();
            now = [.. sessions.Where(s => s.Begins == next.Begins && s.Ends == next.Ends)];
        }

        return now.Count == 0 ? null : new(now, on);
    }

    public bool Has(EdFiSection section) => _sessions.Contains((section.Year, section.Session));

    private static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
