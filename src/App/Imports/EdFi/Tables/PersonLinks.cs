using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>Finds the staff number of a person of evaluations: through the reference on the staff record, else by an equal number, else by another number of theirs that nobody shares.</summary>
internal sealed class PersonLinks
{
    private readonly Dictionary<EdFiPerson, string> _byReference;
    private readonly HashSet<string> _staff;
    private readonly Dictionary<string, string> _byCode;
    private readonly Dictionary<EdFiPerson, string?> _found = [];
    private int _references;
    private int _equal;
    private int _codes;
    private int _unknown;

    public PersonLinks(IReadOnlyList<EdFiStaff> staff)
    {
        _staff = staff.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        _byReference = Single(staff.Where(s => s.Person is not null).Select(s => (s.Person!, s.Id)), EqualityComparer<EdFiPerson>.Default);
        _byCode = Single(staff.SelectMany(s => s.Codes.Select(c => (c, s.Id))), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Null when nothing links the person with a member of staff.</summary>
    public string? StaffId(EdFiPerson person)
    {
        if (!_found.TryGetValue(person, out var staff))
        {
            _found[person] = staff = Look(person);
        }

        return staff;
    }

    public string Words() => $"{Plumbing.Words.Count(_references, "person", "people")} found through the person number on the staff record, {_equal} by the staff number itself, {_codes} by another number of theirs; {_unknown} kept under the number of the evaluation, which nobody here may have.";

    private string? Look(EdFiPerson person)
    {
        if (_byReference.TryGetValue(person, out var staff))
        {
            _references++;
        }
        else if (_staff.Contains(person.Id))
        {
            (staff, _equal) = (person.Id, _equal + 1);
        }
        else if (_byCode.TryGetValue(person.Id, out staff))
        {
            _codes++;
        }
        else
        {
            _unknown++;
        }

        return staff;
    }

    /// <summary>What points to two different people points to nobody.</summary>
    private static Dictionary<TKey, string> Single<TKey>(IEnumerable<(TKey Key, string Id)> links, IEqualityComparer<TKey> comparer)
        where TKey : notnull => links
        .GroupBy(l => l.Key, l => l.Id, comparer).Where(g => g.Distinct(StringComparer.Ordinal).Count() == 1).ToDictionary(g => g.Key, g => g.First(), comparer);
}
