using System.Globalization;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>What may be logged.</summary>
public static class MeetingRules
{
    public const int MostMinutes = 480;
    public const int LongestNote = 2000;

    /// <summary>Lengths that are one tap.</summary>
    public static readonly IReadOnlyList<int> Lengths = [15, 30, 45];

    public static IEnumerable<Objection> ObjectionsTo(LogForm form, DateOnly startsOn, DateOnly today)
    {
        if (PersonRules.Date(form.On) is not { } day)
        {
            yield return new("Form.On", $"Enter the day you met, like {today:MM/dd/yyyy}.");
        }
        else if (day > today)
        {
            yield return new("Form.On", "Enter today or an earlier day. A meeting is logged after it took place.");
        }
        else if (day < startsOn)
        {
            yield return new("Form.On", $"Your partnership began on {startsOn:MM/dd/yyyy}. Enter that day or a later one.");
        }

        if (MinutesOf(form) is not (>= 1 and <= MostMinutes))
        {
            yield return new("Form.Minutes", $"Enter the minutes as a whole number from 1 to {MostMinutes}, like 30.");
        }

        if (KindsOf(form.What) == MeetingKinds.None)
        {
            yield return new("Form.What", "Tick at least one thing you did.");
        }

        if (NoteOf(form).Length > LongestNote)
        {
            yield return new("Form.Note", $"Say it in {LongestNote} characters at most; now it is {NoteOf(form).Length}.");
        }

        foreach (var objection in StepRules.ObjectionsTo(form.Step, "Form.Step", startsOn))
        {
            yield return objection;
        }
    }

    public static int? MinutesOf(LogForm form) =>
        int.TryParse(form.HowLong is LogForm.OtherLength or null ? form.Minutes?.Trim() : form.HowLong, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;

    public static string NoteOf(LogForm form) => StepRules.Tidy(form.Note);

    public static MeetingKinds KindsOf(IEnumerable<string> typed) => typed.Aggregate(
        MeetingKinds.None, (all, one) => MeetingSentences.Kinds.FirstOrDefault(k => k.Kind.ToString() == one).Kind | all);

    public static MeetingUses UsesOf(IEnumerable<string> typed) => typed.Aggregate(
        MeetingUses.None, (all, one) => MeetingSentences.Uses.FirstOrDefault(u => u.Use.ToString() == one).Use | all);

    /// <summary>Two notes about one meeting become one; the same note sent again is not doubled.</summary>
    public static string Joined(string first, string second) =>
        second.Length == 0 || first.Contains(second, StringComparison.Ordinal) ? first : first.Length == 0 ? second : $"{first}\n{second}";
}
