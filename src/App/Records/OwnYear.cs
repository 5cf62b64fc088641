using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Programs;

namespace Counterpart.App.Records;

/// <summary>What a person did with partners this year, from what was logged.</summary>
public sealed record OwnYear
{
    public required SchoolThisYear Here { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<HoursLine> Lines { get; init; }

    public required IReadOnlyList<(DateOnly Month, int Meetings, int Minutes)> OnPaper { get; init; }

    /// <summary>Lines of this person that stood on the page of a faculty meeting that is over.</summary>
    public required int Shown { get; init; }

    public int Minutes => Lines.Sum(l => l.Minutes) + OnPaper.Sum(p => p.Minutes);
    public int Meetings => Lines.Count + OnPaper.Sum(p => p.Meetings);
    public int Observed => Lines.Count(l => l.Kinds.HasFlag(MeetingKinds.Observed));
    public int Plans => Lines.Count(l => l.Kinds.HasFlag(MeetingKinds.LessonPlan));
    public int Quarters => HoursRules.QuartersOf(Minutes);
    public int Confirmed => Lines.Count(l => l.IsConfirmed);
    public bool IsEmpty => Lines.Count == 0 && OnPaper.Count == 0;
    public DateOnly First => Lines.Select(l => l.On).Concat(OnPaper.Select(p => p.Month)).Min();
    public DateOnly Last => Lines.Select(l => l.On).Concat(OnPaper.Select(p => p.Month.AddMonths(1).AddDays(-1))).Max();
}
