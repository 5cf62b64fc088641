namespace Counterpart.App.Imports.Files.Columns;

/// <summary>Columns that matching does not need and that must not be kept. They are left out and reported with a reason.</summary>
internal static class SensitiveColumns
{
    private static readonly (string Reason, string[] Words, string[] Phrases)[] Kinds =
    [
        ("passwords are never kept", ["password", "pwd", "passwd", "passcode", "pin", "secret"], ["password"]),
        ("phone numbers are not needed", ["phone", "telephone", "tel", "mobile", "cell", "sms", "fax", "extension"], ["phone", "mobile"]),
        ("addresses are not needed", ["address", "street", "city", "zip", "zipcode", "postal", "county", "apt"], ["homeaddress", "postalcode"]),
        ("personal facts are not needed", ["gender", "sex", "race", "ethnicity", "ethnic", "hispanic", "latino", "dob", "birth", "birthdate", "birthday", "age", "religion", "marital", "disability", "veteran", "citizenship", "nationality", "language", "pronouns", "medical", "health"], ["birthdate", "dateofbirth", "ethnicity"]),
        ("student records are never kept", ["student", "students", "pupil", "pupils", "guardian", "parent", "iep", "lunch"], ["student"]),
        ("pay and contracts are not needed", ["salary", "pay", "wage", "bonus", "contract", "bank", "account", "tenure"], ["salary"]),
        ("totals, averages and ranks of a person are not kept", ["average", "avg", "mean", "total", "sum", "rank", "percentile", "quartile"], []),
        ("written evidence and comments are not needed", ["comment", "comments", "evidence", "notes", "feedback", "reinforcement", "refinement"], []),
    ];

    public static string? Reason(string header)
    {
        var words = CellText.Split(header);
        var key = CellText.Key(header);
        foreach (var (reason, alone, phrases) in Kinds)
        {
            if (words.Any(word => alone.Contains(word, StringComparer.Ordinal)) || phrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal)))
            {
                return reason;
            }
        }

        return null;
    }
}
