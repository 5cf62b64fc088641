using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

/// <summary>The ways a file may name the school: its number, with the district's or without, or its name.</summary>
internal sealed record SchoolNames(string Name, string Number, string DistrictNumber)
{
    private const int ShortestBeginning = 5;

    public static async Task<SchoolNames> LoadAsync(AppDb db, SchoolThisYear here, CancellationToken cancel) =>
        await db.Schools.Where(s => s.Id == here.SchoolId).Select(s => new SchoolNames(s.Name, s.Number, s.District!.Number)).SingleAsync(cancel);

    public bool Is(string text)
    {
        var key = Key(text);
        return key.Length == 0
            || string.Equals(key.TrimStart('0'), Key(Number).TrimStart('0'), StringComparison.Ordinal)
            || string.Equals(key.TrimStart('0'), Key(DistrictNumber + Number).TrimStart('0'), StringComparison.Ordinal)
            || (key.Length >= ShortestBeginning && Key(Name).StartsWith(key, StringComparison.Ordinal));
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
