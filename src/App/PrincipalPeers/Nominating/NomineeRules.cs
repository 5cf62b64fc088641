using Counterpart.App.Oversight;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What somebody who is typed in by name must have. Knows no database.</summary>
public static class NomineeRules
{
    public const int LongestName = 120;

    /// <returns>What is wrong, by the part it is wrong with: "Name", "Email", "Level".</returns>
    public static IEnumerable<(string Part, string Words)> ObjectionsTo(string name, string email, string level)
    {
        if (name.Length is 0 or > LongestName)
        {
            yield return ("Name", "the name is missing or too long. Enter first and last name");
        }

        if (email.Length > 0 && PrincipalRules.ObjectionsTo("x", email).Any())
        {
            yield return ("Email", $"\"{email}\" is no email address. Write it like name@district.org, or leave it empty for a letter");
        }

        if (level.Length > 0 && !SchoolRules.Levels.Contains(level, StringComparer.Ordinal))
        {
            yield return ("Level", $"\"{level}\" is none of elementary, middle, high or other. Write one of them, or leave it empty");
        }
    }
}
