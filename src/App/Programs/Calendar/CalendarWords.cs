using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Programs.Calendar;

public static class CalendarWords
{
    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-US");

    public static readonly IReadOnlyList<(CalendarKind Kind, string Words, string Means)> Kinds =
    [
        (CalendarKind.NoSchool, "No school (break or holiday)", "No messages, and no standing time"),
        (CalendarKind.Testing, "Testing window", "No messages; standing times go on"),
        (CalendarKind.InService, "In-service day", "Teachers are there; periods do not hold"),
    ];

    public static string Of(CalendarKind kind) => Kinds.First(k => k.Kind == kind).Words;

    /// <summary>"Nov 25 to Nov 27", "Sep 7".</summary>
    public static string Days(DateOnly first, DateOnly last) => first == last ? SchoolTime.SayShort(first) : $"{SchoolTime.SayShort(first)} to {SchoolTime.SayShort(last)}";

    /// <summary>As a box takes it back.</summary>
    public static string Typed(DateOnly day) => day.ToString("M/d/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Nov 25, 2026".</summary>
    public static string Full(DateOnly day) => day.ToString("MMM d, yyyy", english);
}
