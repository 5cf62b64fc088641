using System.Globalization;
using Counterpart.Pairing;

namespace Counterpart.App.Partnerships.Time;

/// <summary>A stretch that everybody in the partnership offers.</summary>
public sealed record SharedChoice(string Day, TimeOnly Start, int Minutes)
{
    /// <summary>For whom it is a time only if need be, by first name; empty where everybody offers it.</summary>
    public string IfNeedBeFor { get; init; } = "";

    /// <summary>As the form sends it: "Tue 0850 45".</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Day} {Start:HHmm} {Minutes}");

    public static SharedChoice Of(Period period) => new(period.Day, new(period.Start / 60, period.Start % 60), period.End - period.Start);
}
