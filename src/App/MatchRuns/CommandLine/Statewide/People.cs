using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Everybody of the roster by number, and the schools they are matched at.</summary>
internal sealed class People
{
    /// <summary>The school of a roster that has no column for it.</summary>
    public const string OnlySchool = "school";

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<StatePerson> _people = [];
    private readonly Dictionary<IReadOnlyList<int>, string[]> _grades = new(ReferenceEqualityComparer.Instance);

    public int Count => _people.Count;

    /// <summary>People listed at more than one school; each is matched at the one whose ID comes first.</summary>
    public int AtTwoSchools { get; private set; }

    public StatePerson this[int number] => _people[number];

    public IReadOnlySet<string> Ids() => new HashSet<string>(_numbers.Keys, StringComparer.OrdinalIgnoreCase);

    public void Add(RosterRow row)
    {
        var person = new StatePerson(row.PersonId, row.SchoolId ?? OnlySchool)
        {
            Grades = Grades(row.Grades),
            Subjects = row.Subjects,
            TakesPart = row.TakingPart ?? true,
            ManagerId = row.ManagerId,
            ObserverId = row.ObserverId,
        };
        if (_numbers.TryAdd(row.PersonId, _people.Count))
        {
            _people.Add(person);
            return;
        }

        AtTwoSchools++;
        var number = _numbers[row.PersonId];
        if (string.CompareOrdinal(person.SchoolId, _people[number].SchoolId) < 0)
        {
            _people[number] = person;
        }
    }

    public int Number(string id) => _numbers[id];

    /// <summary>The school where the person is matched, or null for somebody unknown.</summary>
    public string? SchoolOf(string id) => _numbers.TryGetValue(id, out var number) ? _people[number].SchoolId : null;

    /// <summary>The ID as the roster writes it.</summary>
    public string? IdOf(string? id) => id is not null && _numbers.TryGetValue(id, out var number) ? _people[number].Id : id;

    /// <summary>Schools ascending by ID, each with the numbers of its people ascending by ID.</summary>
    public IReadOnlyList<(string SchoolId, int[] People)> Schools() => Enumerable.Range(0, _people.Count)
        .GroupBy(number => _people[number].SchoolId, StringComparer.Ordinal)
        .OrderBy(school => school.Key, StringComparer.Ordinal)
        .Select(school => (school.Key, school.OrderBy(number => _people[number].Id, StringComparer.Ordinal).ToArray()))
        .ToArray();

    private string[] Grades(IReadOnlyList<int> grades)
    {
        if (!_grades.TryGetValue(grades, out var labels))
        {
            _grades[grades] = labels = GradesCell.Write(grades).Split(';', StringSplitOptions.RemoveEmptyEntries);
        }

        return labels;
    }
}
