using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Partnerships.Time;

/// <summary>Where one meeting of a standing time may be moved. Knows no database, no clock and no request.</summary>
public static class MoveRules
{
    public static (MovedDay? Moved, IReadOnlyList<Objection> Objections) Read(MoveOrder order, int minutes, StandingGround ground)
    {
        if (order.How == MoveOrder.Off)
        {
            return (new(order.Day, null, default), []);
        }

        List<Objection> objections = [];
        var to = DateCell.Parse(order.To?.Trim() ?? "");
        if (string.IsNullOrWhiteSpace(order.To))
        {
            objections.Add(new("To", "Type the day, or choose “Not this time”."));
        }
        else if (to.What is { } what)
        {
            objections.Add(new("To", $"{what}. {to.Fix}"));
        }
        else if (Wrong(to.Value!.Value, ground) is { Length: > 0 } wrong)
        {
            objections.Add(new("To", wrong));
        }

        var starts = TimeCell.Parse(order.From?.Trim() ?? "");
        if (starts.What is { } why)
        {
            objections.Add(new("From", $"{Words.Capital(why)}. {starts.Fix}"));
        }
        else if (starts.Value is { } at && (at.Hour * 60) + at.Minute + minutes >= 24 * 60)
        {
            objections.Add(new("From", "It would go on past midnight. Check the time."));
        }

        return objections.Count > 0 ? (null, objections) : (new(order.Day, to.Value, starts.Value!.Value), []);
    }

    private static string Wrong(DateOnly to, StandingGround ground) =>
        to < ground.Today ? $"{CalendarWords.Full(to)} is past. Type today or a later date."
        : to > ground.LastDay ? $"{CalendarWords.Full(to)} is after this school year. Check the year."
        : !ground.Days.IsSchoolDay(to) ? $"There is no school on {CalendarWords.Full(to)}{(ground.Days.On(to) is { } on ? $": {on.Name}" : "")}. Type another date."
        : "";
}
