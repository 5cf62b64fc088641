using System.Globalization;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>Writes a number of a workbook as a person would type it: dates as 2026-10-14, times as 14:05, no exponents, no binary noise.</summary>
internal static class CellNumber
{
    private const int SignificantDigits = 15;
    private const int SecondsOfADay = 86_400;

    // Nobody types more than six decimals; what differs less than this from six is noise of the machine's arithmetic.
    private const decimal Noise = 0.000_000_001m;

    private static readonly DateOnly Zero1900 = new(1899, 12, 30);
    private static readonly DateOnly Zero1904 = new(1904, 1, 1);

    public static string Write(string raw, NumberShape shape, bool countsFrom1904)
    {
        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return raw;
        }

        if ((shape.HasDate || shape.HasTime) && Moment(number, shape, countsFrom1904) is { } moment)
        {
            return moment;
        }

        if (shape.IsPercent && Math.Abs(number) < 1_000_000m)
        {
            return Plain(number * 100m) + "%";
        }

        return shape.Zeros.Length > 0 && number >= 0 && number == decimal.Truncate(number) ? Filled(Plain(number), shape.Zeros) : Plain(number);
    }

    private static string Plain(decimal number)
    {
        var whole = decimal.Truncate(Math.Abs(number));
        var digits = whole == 0 ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        var rounded = decimal.Round(number, Math.Clamp(SignificantDigits - digits, 0, 28));
        var typed = decimal.Round(rounded, 6);
        return (typed != 0 && Math.Abs(typed - rounded) < Noise ? typed : rounded).ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>Null for a number that is no day.</summary>
    private static string? Moment(decimal number, NumberShape shape, bool countsFrom1904)
    {
        const int LastDay = 2_958_465;
        if (number is < 0 or > LastDay)
        {
            return null;
        }

        var days = (int)decimal.Truncate(number);
        var seconds = (int)decimal.Round((number - days) * SecondsOfADay);
        if (seconds == SecondsOfADay)
        {
            (days, seconds) = (days + 1, 0);
        }

        var time = TimeOnly.MinValue.Add(TimeSpan.FromSeconds(seconds));
        var clock = time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        if (!shape.HasDate || (days == 0 && seconds > 0))
        {
            return days == 0 || shape.HasTime && !shape.HasDate ? clock : null;
        }

        // The 1900 count has a February 29 that never was; days before it are one off.
        var date = (countsFrom1904 ? Zero1904 : days < 60 ? Zero1900.AddDays(1) : Zero1900).AddDays(Math.Min(days, countsFrom1904 ? LastDay - 1_462 : LastDay));
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return seconds > 0 ? $"{day} {clock}" : day;
    }

    /// <summary>12345 in "000-00-0000" is 000-01-2345.</summary>
    private static string Filled(string digits, string zeros)
    {
        var wanted = zeros.Count(c => c == '0');
        var padded = digits.PadLeft(wanted, '0');
        if (padded.Length > wanted || wanted == zeros.Length)
        {
            return padded;
        }

        var next = 0;
        return string.Concat(zeros.Select(c => c == '0' ? padded[next++] : c));
    }
}
