using Counterpart.App.Data;
using Counterpart.App.Imports.Sources;
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

    /// <summary>The school of an export that is this one: by its name, where names do not tell by its number, and only when a single one fits.</summary>
    public string? Find(IReadOnlyList<SourceSchool> schools)
    {
        List<SourceSchool> byName = [.. schools.Where(s => IsNamed(s.Name))];
        List<SourceSchool> byNumber = [.. schools.Where(s => (s.Number.Length > 0 && Is(s.Number)) || Is(s.Id))];
        List<SourceSchool> both = [.. byName.Intersect(byNumber)];
        return (both.Count > 0 ? both : byName.Count == 0 ? byNumber : byNumber.Count == 0 ? byName : []) is [var only] ? only.Id : null;
    }

    private bool IsNamed(string name)
    {
        var (ours, theirs) = (Key(Name), Key(name));
        return theirs.Length >= ShortestBeginning && (ours.StartsWith(theirs, StringComparison.Ordinal) || (ours.Length >= ShortestBeginning && theirs.StartsWith(ours, StringComparison.Ordinal)));
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
