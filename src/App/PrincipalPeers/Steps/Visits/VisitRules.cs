using System.Globalization;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>When and how long a visit may be. Two to four hours are recommended; nothing shorter or longer is refused for it.</summary>
public static class VisitRules
{
    public const int Recommended = 120;
    private const int MostRecommended = 240;
    private const int Shortest = 15;
    private const int Longest = 600;
    private static readonly TimeOnly latest = new(19, 0);

    public static (VisitDraft? Draft, IReadOnlyList<Objection> Objections) Read(VisitForm form, VisitGround ground)
    {
        List<Objection> objections = [];
        var host = ground.Hosts.Count == 1 ? ground.Hosts[0].SeatId : ground.Hosts.FirstOrDefault(h => h.Key == form.Host).SeatId;
        if (host == 0)
        {
            objections.Add(new("Form.Host", "Choose whose school is visited."));
        }

        var on = Day(form.On, "Form.On", (ground.FirstDay, ground.LastDay), objections);
        var starts = Start(form.From, "Form.From", objections);
        var minutes = Minutes(form.Minutes, "Form.Minutes", objections);
        return objections.Count > 0 ? (null, objections) : (new(host, on!.Value, starts, minutes), []);
    }

    public static DateOnly? Day(string? typed, string field, (DateOnly First, DateOnly Last) year, List<Objection> objections)
    {
        var day = PersonRules.Date(typed);
        if (day is null || day < year.First || day > year.Last)
        {
            objections.Add(new(field, day is null ? $"Enter the day, like {year.First.AddDays(14):MM/dd/yyyy}." : $"Enter a day from {year.First:MM/dd/yyyy}, when you were introduced, to {year.Last:MM/dd/yyyy}."));
        }

        return day;
    }

    public static TimeOnly Start(string? typed, string field, List<Objection> objections)
    {
        var starts = TimeCell.Parse(typed?.Trim() ?? "");
        if (starts.What is { } what)
        {
            objections.Add(new(field, $"{Words.Capital(what)}. {starts.Fix}"));
        }
        else if (starts.Value < new TimeOnly(6, 0) || starts.Value > latest)
        {
            objections.Add(new(field, "Enter a time between 6 a.m. and 7 p.m.."));
        }

        return starts.Value ?? default;
    }

    public static int Minutes(string? typed, string field, List<Objection> objections)
    {
        if (!int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is < Shortest or > Longest)
        {
            objections.Add(new(field, $"Enter how many minutes, from {Shortest} to {Longest}."));
        }

        return minutes;
    }

    /// <summary>What there is to say of its length; empty within two to four hours.</summary>
    public static string LengthNote(int minutes) => minutes < Recommended ? "Under 2 hours. Two to four are recommended; a shorter visit is fine too."
        : minutes > MostRecommended ? "Over 4 hours. Two to four are recommended; a longer visit is fine too."
        : "";

    /// <summary>"2 h 00", "45 min"; it stays on one line.</summary>
    public static string Length(int minutes) => minutes < 60 ? $"{minutes}\u00a0min" : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}\u00a0h\u00a0{minutes % 60:00}");
}
