using System.Globalization;
using System.Text;

namespace Counterpart.Pairing;

/// <summary>Settings as canonical text, one <c>name=value</c> a line. A setting is one entry of a list here, so that writing and reading cannot drift apart.</summary>
internal static class SettingsText
{
    private const string FamilyCount = "subject-families";
    private const string Family = "subject-family.";
    private const int MostFamilies = 64;

    private static readonly Dictionary<string, SettingLine> Lines = SettingsLines.All.ToDictionary(line => line.Name, StringComparer.Ordinal);

    public static string Write(PairingSettings settings)
    {
        var text = new StringBuilder();
        foreach (var line in SettingsLines.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{line.Name}={line.Checked(line.Get(settings))}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{FamilyCount}={settings.SubjectFamilies.Count}\n");
        for (var i = 0; i < settings.SubjectFamilies.Count; i++)
        {
            if (settings.SubjectFamilies.Count > MostFamilies || settings.SubjectFamilies[i].Any(subject => subject.AsSpan().ContainsAny(";\r\n")))
            {
                throw new ArgumentException("At most 64 subject families, and no semicolon or line end in a subject.", nameof(settings));
            }

            text.Append(CultureInfo.InvariantCulture, $"{Family}{i + 1}={string.Join(';', settings.SubjectFamilies[i])}\n");
        }

        return text.ToString();
    }

    public static PairingSettings Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var settings = new PairingSettings();
        var families = new SortedDictionary<int, string[]>();
        int? expected = null;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0))
        {
            var (name, value) = Split(line);
            if (name == FamilyCount)
            {
                expected = FamilyNumber(value, line);
            }
            else if (name.StartsWith(Family, StringComparison.Ordinal))
            {
                families[FamilyNumber(name[Family.Length..], line)] = value.Length == 0 ? [] : value.Split(';');
            }
            else if (Lines.TryGetValue(name, out var known))
            {
                settings = known.Set(settings, known.Checked(Number(value, line)));
            }
            else
            {
                throw new FormatException($"There is no setting {name}.");
            }
        }

        return expected is null ? settings
            : families.Keys.SequenceEqual(Enumerable.Range(1, expected.Value)) ? settings with { SubjectFamilies = [.. families.Values] }
            : throw new FormatException($"The settings announce {expected} subject families and hold others.");
    }

    private static (string Name, string Value) Split(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return at > 0 ? (line[..at], line[(at + 1)..]) : throw new FormatException($"A setting is name=value, not {line}.");
    }

    private static int FamilyNumber(string value, string line) => Number(value, line) is var number and >= 0 and <= MostFamilies
        ? (int)number
        : throw new FormatException($"There are at most {MostFamilies} subject families, not {line}.");

    private static long Number(string value, string line) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"A setting is a whole number, not {line}.");
}
