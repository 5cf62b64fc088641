using System.Globalization;
using System.Text.RegularExpressions;
using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Grades of a class: those it names, else those of its course, else what its title says. All are shown for correction.</summary>
internal static partial class InferGrades
{
    private const int LongestTitle = 200;

    public static IReadOnlyList<string> Of(IReadOnlyList<string> ofClass, OneRosterCourse? course, params ReadOnlySpan<string> titles)
    {
        if (Read(ofClass) is { Count: > 0 } told)
        {
            return told;
        }

        if (course is not null && Read(course.Grades) is { Count: > 0 } ofCourse)
        {
            return ofCourse;
        }

        foreach (var title in titles)
        {
            if (OfTitle(title) is { } grade)
            {
                return [grade];
            }
        }

        return [];
    }

    /// <summary>Codes of the standard as a roster writes them. Grades a school does not have (infants, after high school) are left out; what cannot be read stays as it is.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<string> codes) =>
        [.. codes.Select(One).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>"Grade 7 Math", "HOMEROOM 06", "7th Grade Science", "Kindergarten", "English 9". "Algebra 1" and "Spanish 2" are levels, not grades.</summary>
    public static string? OfTitle(string title)
    {
        if (title.Length is 0 or > LongestTitle)
        {
            return null;
        }

        if (Kindergarten().IsMatch(title))
        {
            return PreKindergarten().IsMatch(title) ? "PK" : "K";
        }

        var match = Named().Match(title) is { Success: true } named ? named
            : Ordinal().Match(title) is { Success: true } ordinal ? ordinal
            : AfterSubject().Match(title);
        return match.Success && int.TryParse(match.Groups["grade"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade is >= 1 and <= 12
            ? GradesCell.Write([grade]) : null;
    }

    private static string? One(string code) => code.Trim().ToUpperInvariant() switch
    {
        "" or "IT" or "13" or "PS" or "UG" or "OTHER" or "AE" or "NA" or "N/A" => null,
        "PR" or "PK" or "TK" or "PK3" or "PK4" => "PK",
        "KG" or "K" or "0" or "00" or "KF" or "KH" => "K",
        var other => GradesCell.Parse(other) is { What: null, Value: { Count: > 0 } grades } ? GradesCell.Write(grades) : other,
    };

    [GeneratedRegex(@"\b(?:kindergarten|kinder|homeroom kg|pre-?k|kg)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Kindergarten();

    [GeneratedRegex(@"\bpre-?\s?k", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PreKindergarten();

    [GeneratedRegex(@"\b(?:grade|gr\.?|homeroom|hr)\s*-?\s*0?(?<grade>\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<grade>\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(?:math|mathematics|science|ela|english|language arts|reading|social studies|history|health|art|music|pe|physical education)\s+0?(?<grade>[5-9]|1[0-2])\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterSubject();
}
