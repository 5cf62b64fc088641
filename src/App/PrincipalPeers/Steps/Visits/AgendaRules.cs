using System.Globalization;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>What an agenda may be, in which order, and when each line of it is.</summary>
public static class AgendaRules
{
    public const int MostLines = 20;
    private const int LongestLine = 160;
    private const int LongestBox = 500;
    private const int MostMinutes = 480;

    /// <param name="act">"up 2", "down 2", "remove 2": what to do with the line of that number, counted from 0; else nothing.</param>
    public static (VisitPlan? Plan, IReadOnlyList<Objection> Objections) Read(AgendaForm form, string? act)
    {
        List<Objection> objections = [];
        var lines = form.Lines.Take(MostLines).Select((l, i) => Line(l, $"Agenda.Lines[{i.ToString(CultureInfo.InvariantCulture)}]", objections)).ToList();
        var own = PersonRules.Squeezed(form.New);
        if (own.Length > 0)
        {
            var added = new AgendaLineForm { Own = own, Minutes = string.IsNullOrWhiteSpace(form.NewMinutes) ? "15" : form.NewMinutes, IsOn = true };
            lines.Add(Line(added, "Agenda.New", objections));
        }

        if (lines.Count > MostLines)
        {
            objections.Add(new("Agenda.New", $"{MostLines} lines are the most. Take one off first."));
        }

        var plan = new VisitPlan
        {
            Lines = Ordered(lines, act),
            Parking = Fitting(form.Parking, "Agenda.Parking", objections),
            SignIn = Fitting(form.SignIn, "Agenda.SignIn", objections),
            Bring = Fitting(form.Bring, "Agenda.Bring", objections),
            Lunch = Fitting(form.Lunch, "Agenda.Lunch", objections),
        };
        return objections.Count > 0 ? (null, objections) : (plan, []);
    }

    public static AgendaForm FormOf(VisitPlan plan, int version) => new()
    {
        Version = version,
        Lines = [.. plan.Lines.Select(l => new AgendaLineForm { Key = l.Key, Own = l.Own, Minutes = l.Minutes.ToString(CultureInfo.InvariantCulture), With = l.With, IsOn = l.IsOn, TeacherSaidYes = l.TeacherSaidYes })],
        Parking = plan.Parking,
        SignIn = plan.SignIn,
        Bring = plan.Bring,
        Lunch = plan.Lunch,
    };

    /// <summary>For the visit of the other school: the same lines in the same order. Whom they are with and how to get in is another matter there, and another teacher says yes.</summary>
    public static VisitPlan CopyOf(VisitPlan plan) => new()
    {
        Lines = [.. plan.Lines.Select(l => l with { With = "", IsOn = l.IsOn && l.Key != Activities.Process, TeacherSaidYes = false })],
    };

    public static int MinutesOf(IEnumerable<AgendaLine> lines) => lines.Where(l => l.IsOn).Sum(l => l.Minutes);

    /// <summary>Each line with the time it begins, one after another; null for one that is off.</summary>
    public static IEnumerable<(AgendaLine Line, TimeOnly? At)> Times(IEnumerable<AgendaLine> lines, TimeOnly start)
    {
        var at = start;
        foreach (var line in lines)
        {
            yield return (line, line.IsOn ? at : null);
            at = line.IsOn ? at.AddMinutes(line.Minutes) : at;
        }
    }

    private static List<AgendaLine> Ordered(List<AgendaLine> lines, string? act)
    {
        if (act?.Split(' ') is not [var what, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= lines.Count)
        {
            return lines;
        }

        var to = what switch { "up" => at - 1, "down" => at + 1, _ => at };
        if (what == "remove" && lines[at].Key.Length == 0)
        {
            lines.RemoveAt(at);
        }
        else if (to >= 0 && to < lines.Count)
        {
            (lines[at], lines[to]) = (lines[to], lines[at]);
        }

        return lines;
    }

    private static AgendaLine Line(AgendaLineForm line, string field, List<Objection> objections)
    {
        var key = Activities.IsOne(line.Key ?? "") ? line.Key! : "";
        var own = key.Length > 0 ? "" : PersonRules.Squeezed(line.Own);
        var with = PersonRules.Squeezed(line.With);
        var isNumber = int.TryParse(line.Minutes?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes);
        if (key.Length == 0 && own.Length is 0 or > LongestLine)
        {
            objections.Add(new(field.EndsWith(']') ? $"{field}.Own" : field, $"Say it in 1 to {LongestLine} characters, or take the line off."));
        }

        if (!isNumber || minutes is < 1 or > MostMinutes)
        {
            objections.Add(new(field.EndsWith(']') ? $"{field}.Minutes" : "Agenda.NewMinutes", $"Enter how many minutes, from 1 to {MostMinutes}."));
        }

        if (with.Length > LongestLine)
        {
            objections.Add(new($"{field}.With", $"Say it in {LongestLine} characters at most."));
        }

        if (key == Activities.Process && line is { IsOn: true, TeacherSaidYes: false })
        {
            objections.Add(new($"{field}.TeacherSaidYes", "Ask the teacher first, and tick the teacher’s yes too. Or leave this line out."));
        }

        return new(key, own, minutes, with, line.IsOn, key == Activities.Process && line.TeacherSaidYes);
    }

    private static string Fitting(string? typed, string field, List<Objection> objections)
    {
        var text = StepRules.Tidy(typed);
        if (text.Length > LongestBox)
        {
            objections.Add(new(field, $"Say it in {LongestBox} characters at most; now it is {text.Length}."));
        }

        return text;
    }
}
