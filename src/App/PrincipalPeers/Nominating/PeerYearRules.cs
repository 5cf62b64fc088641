using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What a year of P3 may say. Knows no database and no clock.</summary>
public static class PeerYearRules
{
    public const int MostConcernDays = 20;
    public const int LongestContact = 200;

    /// <summary>Answers close at half past four in the afternoon, Central time.</summary>
    public static readonly TimeOnly ClosesAt = new(16, 30);

    /// <param name="was">The day it closes on now; a day that is past may stay.</param>
    public static IEnumerable<Objection> ObjectionsTo(PeerYearForm form, DateOnly today, DateOnly endsOn, DateOnly? was)
    {
        if (!DateOnly.TryParse(form.ClosesOn, CultureInfo.GetCultureInfo("en-US"), out var day))
        {
            yield return new("Form.ClosesOn", "Enter the day like 09/11/2026");
        }
        else if ((day < today && day != was) || day > endsOn)
        {
            yield return new("Form.ClosesOn", $"Choose a day from today to {SchoolTime.SayDay(endsOn)}");
        }
        else if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            yield return new("Form.ClosesOn", $"{SchoolTime.SayDay(day)} is no working day. Choose one from Monday to Friday");
        }

        if (!int.TryParse(form.ConcernDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > MostConcernDays)
        {
            yield return new("Form.ConcernDays", $"Enter a number of school days from 1 to {MostConcernDays}");
        }

        if ((form.Contact?.Trim().Length ?? 0) is 0 or > LongestContact)
        {
            yield return new("Form.Contact", $"Enter a name and an email address or a phone number. {LongestContact} letters at most");
        }
    }

    public static DateOnly Day(PeerYearForm form) => DateOnly.Parse(form.ClosesOn!, CultureInfo.GetCultureInfo("en-US"));

    public static int Days(PeerYearForm form) => int.Parse(form.ConcernDays!, CultureInfo.InvariantCulture);
}
