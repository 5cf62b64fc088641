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

    /// <summary>The whole ways, as <see cref="Key"/> writes them: for a file of many schools, where the beginning of a name is not enough.</summary>
    public IReadOnlyList<string> Keys => [.. new[] { Key(Number), Key(DistrictNumber + Number), Key(Name) }.Distinct(StringComparer.Ordinal)];

    public bool Is(string text)
    {
        var key = Key(text);
        return !text.Any(char.IsLetterOrDigit) || Keys.Contains(key, StringComparer.Ordinal) || (key.Length >= ShortestBeginning && Key(Name).StartsWith(key, StringComparison.Ordinal));
    }

    /// <summary>Letters and digits alone, without leading zeros.</summary>
    public static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant().TrimStart('0');

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
}
