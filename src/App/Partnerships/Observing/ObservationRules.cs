using System.Globalization;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>Reads a planned observation as typed.</summary>
public static class ObservationRules
{
    public const int LongestLookFor = 300;
    private const int LongestRoom = 80;
    private const int Shortest = 5;
    private const int Longest = 180;

    /// <param name="known">Who sees whom, of one that is changed.</param>
    public static (ObservationDraft? Draft, IReadOnlyList<Objection> Objections) Read(ObservationForm form, ObservationGround ground, WatchChoice? known = null)
    {
        List<Objection> objections = [];
        var who = known ?? Who(form, ground, objections);
        var on = Day(form, ground, isThird: who is { ObserverId: null }, objections);
        var (starts, minutes, period) = Time(form, ground, on, objections);
        if ((form.Room ?? "").Trim().Length > LongestRoom)
        {
            objections.Add(new("Form.Room", $"Say it in {LongestRoom} letters at most, like Room 118."));
        }

        var lookFor = StepRules.Tidy(form.LookFor);
        objections.AddRange(ObjectionsToLookFor(lookFor, "Form.LookFor"));
        if (lookFor.Length > 0 && known is null && who is { IsMe: false })
        {
            objections.Add(new("Form.LookFor", "Whoever is seen says what to look for, and is asked. Leave this empty, or tell them what you have in mind."));
        }

        return objections.Count > 0
            ? (null, objections)
            : (new(who!.ObserverId, who.SeenId!.Value, on!.Value, starts, minutes)
            {
                Period = period, Room = (form.Room ?? "").Trim(), Plan = new(ground.Focus.FirstOrDefault(f => f == form.Focus, ""), lookFor),
            }, []);
    }

    public static IEnumerable<Objection> ObjectionsToLookFor(string lookFor, string field) => lookFor.Length > LongestLookFor
        ? [new(field, $"Say it in {LongestLookFor} characters at most; now it is {lookFor.Length}. One thing is easiest to see.")]
        : [];

    private static WatchChoice? Who(ObservationForm form, ObservationGround ground, List<Objection> objections)
    {
        var choice = ground.Choices.FirstOrDefault(c => c.Key == form.Who);
        if (choice is null)
        {
            objections.Add(new("Form.Who", "Choose whose class is seen."));
            return null;
        }

        var third = ground.Colleagues.FirstOrDefault(c => c.PublicId.InAddress() == form.Third).Id;
        if (choice.SeenId is null && third == 0)
        {
            objections.Add(new("Form.Third", "Choose the teacher whose class you would like to see together."));
            return null;
        }

        return choice with { SeenId = choice.SeenId ?? third };
    }

    private static DateOnly? Day(ObservationForm form, ObservationGround ground, bool isThird, List<Objection> objections)
    {
        var day = PersonRules.Date(form.On);
        var wrong = day is not { } on ? $"Enter the day, like {ground.Today:MM/dd/yyyy}."
            : on < ground.StartsOn || on > ground.LastDay ? $"Enter a day of this school year since {ground.StartsOn:MM/dd/yyyy}, when your partnership began."
            : isThird && on < ground.Today ? "Enter today or a later day. A colleague is asked before you come."
            : !ground.Days.IsSchoolDay(on) ? $"There is no school on {CalendarWords.Full(on)}{(ground.Days.On(on) is { } free ? $": {free.Name}" : "")}. Enter another day."
            : ground.Days.InService.Contains(on) ? $"{CalendarWords.Full(on)} is an in-service day, without classes. Enter another day."
            : "";
        if (wrong.Length > 0)
        {
            objections.Add(new("Form.On", wrong));
        }

        return wrong.Length > 0 ? null : day;
    }

    private static (TimeOnly StartsAt, int Minutes, string Period) Time(ObservationForm form, ObservationGround ground, DateOnly? on, List<Objection> objections)
    {
        if (ground.Periods.FirstOrDefault(p => p.Key == form.Period) is { } period)
        {
            if (on is { } day && !period.IsOn(day))
            {
                objections.Add(new("Form.Period", $"{period.Name} is not on a {day.DayOfWeek} at your school. Choose another, or type the time."));
            }

            return (period.StartsAt, period.Minutes, period.Name);
        }

        var starts = TimeCell.Parse(form.From?.Trim() ?? "");
        if (starts.What is { } what)
        {
            objections.Add(new("Form.From", form.From?.Trim().Length > 0 || ground.Periods.Count == 0 ? $"{Words.Capital(what)}. {starts.Fix}" : "Choose a period, or type a time like 8:50."));
        }

        if (!int.TryParse(form.Minutes?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is < Shortest or > Longest)
        {
            objections.Add(new("Form.Minutes", $"Enter how many minutes, from {Shortest} to {Longest}. Fifteen are enough."));
        }

        return (starts.Value ?? default, minutes, "");
    }
}
