using Counterpart.App.CheckIns;

namespace Counterpart.App.Messages.Notes.OfLeaders;

/// <summary>What a leader is told in the week's one note, and with which marks.</summary>
public static class LeaderNoteRules
{
    /// <returns>What is left to say, which may be nothing, and the marks of it.</returns>
    public static (LeaderFacts Facts, IReadOnlyList<string> Keys) Due(LeaderFacts facts, long school, DateOnly today, IReadOnlyCollection<string> told)
    {
        var week = $"school {school} {NoteRules.WeekKey(today)}";
        if (told.Contains(week, StringComparer.Ordinal))
        {
            return (new(), []);
        }

        // M14: with the first note of a month in which conferences mostly are.
        var sheets = $"sheets {school} {today:yyyy-MM}";
        var isTime = facts.Sheets > 0 && ConferenceSeason.IsIn(today) && !told.Contains(sheets, StringComparer.Ordinal);

        // M9: of each spell once.
        List<string> quiet = [.. facts.Quiet.Where(q => !told.Contains(q, StringComparer.Ordinal))];
        return (facts with { Sheets = isTime ? facts.Sheets : 0, Quiet = quiet }, [week, .. isTime ? [sheets] : Array.Empty<string>(), .. quiet]);
    }
}
