using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>What an ask and an offer of time may be. Knows no database, no clock and no request.</summary>
public static class AskRules
{
    public const int LongestLine = 200;
    private const int LongestPeriod = 30;

    /// <summary>So long after its day what was said about an offer can be changed.</summary>
    private const int DaysToChange = 14;

    public static bool MayChange(DateOnly day, DateOnly today) => today.DayNumber - day.DayNumber <= DaysToChange;

    public static IEnumerable<Objection> ObjectionsTo(AskForm form)
    {
        if (form.Kind is not { } kind || !Enum.IsDefined(kind))
        {
            yield return new("Kind", "Choose what you ask for.");
        }

        foreach (var objection in TooLong(form.Line, "Line"))
        {
            yield return objection;
        }
    }

    public static IEnumerable<Objection> TooLong(string? line, string field)
    {
        if (PersonRules.Squeezed(line).Length > LongestLine)
        {
            yield return new(field, $"Say it in {LongestLine} characters at most; now it is {PersonRules.Squeezed(line).Length}.");
        }
    }

    public static (OfferDraft? Draft, IReadOnlyList<Objection> Objections) Read(OfferForm form, SchoolDays days, DateOnly today, DateOnly lastDay)
    {
        List<Objection> objections = [.. TooLong(form.Note, "Form.Note")];
        var day = Day((form.Day ?? "").Trim(), days, today, lastDay, objections);
        var period = PersonRules.Squeezed(form.Period);
        var (from, to) = period.Length > 0 && PersonRules.Squeezed(form.From).Length + PersonRules.Squeezed(form.To).Length == 0 ? (null, null) : Hours(form, objections);
        if (period.Length > LongestPeriod)
        {
            objections.Add(new("Form.Period", $"Name the period in {LongestPeriod} letters at most, like 3."));
        }

        if (form.Cover is not { } cover || !Enum.IsDefined(cover))
        {
            objections.Add(new("Form.Cover", "Choose who covers."));
            return (null, objections);
        }

        return objections.Count > 0 ? (null, objections) : (new OfferDraft(day!.Value, from, to, period, cover, PersonRules.Squeezed(form.Note)), []);
    }

    private static DateOnly? Day(string typed, SchoolDays days, DateOnly today, DateOnly lastDay, List<Objection> objections)
    {
        var parsed = DateCell.Parse(typed);
        var wrong = typed.Length == 0 ? $"Enter the day, like {CalendarWords.Typed(today)}."
            : parsed.What is { } what ? $"{what}. {parsed.Fix}"
            : parsed.Value < today || parsed.Value > lastDay ? "Enter a day of this school year that is still ahead, or today."
            : days.IsSchoolDay(parsed.Value!.Value) ? ""
            : $"There is no school on {CalendarWords.Full(parsed.Value.Value)}{(days.On(parsed.Value.Value) is { } on ? $": {on.Name}" : "")}. Enter another day.";
        if (wrong.Length > 0)
        {
            objections.Add(new("Form.Day", wrong));
        }

        return parsed.Value;
    }

    private static (TimeOnly? From, TimeOnly? To) Hours(OfferForm form, List<Objection> objections)
    {
        var (from, to) = (TimeCell.Parse(PersonRules.Squeezed(form.From)), TimeCell.Parse(PersonRules.Squeezed(form.To)));
        if (from.What is { } unclear)
        {
            objections.Add(new("Form.From", PersonRules.Squeezed(form.From).Length == 0 ? "Type from when, like 10:15, or name a period." : $"{Words.Capital(unclear)}. {from.Fix}"));
        }

        if (to.What is { } unclearTo)
        {
            objections.Add(new("Form.To", PersonRules.Squeezed(form.To).Length == 0 ? "Type until when, like 11:00, or name a period." : $"{Words.Capital(unclearTo)}. {to.Fix}"));
        }
        else if (from.Value >= to.Value)
        {
            objections.Add(new("Form.To", "It ends before it begins. Correct one of the two."));
        }

        return (from.Value, to.Value);
    }
}
