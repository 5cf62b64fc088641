namespace Counterpart.App.Imports.Kinds;

/// <summary>Reads the role column of a roster. A file never makes anybody a leader, and only teachers take part.</summary>
internal static class RosterRoles
{
    private static readonly string[] leaders = ["principal", "administrator", "superintendent", "director"];

    private static readonly string[] others =
    [
        "aide", "assistant", "paraprofessional", "para", "secretary", "clerk", "bookkeeper", "custodian", "nurse", "cafeteria", "driver", "substitute", "officer", "proctor",
    ];

    public static bool IsLeader(string role) => Has(role, leaders);

    public static bool IsOtherWork(string role) => Has(role, others);

    private static bool Has(string role, string[] words) => role
        .Split([' ', '/', ',', '-', '_'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => words.Contains(word.TrimEnd('s'), StringComparer.OrdinalIgnoreCase));
}
