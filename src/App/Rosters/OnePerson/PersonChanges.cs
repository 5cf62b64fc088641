using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>Puts a form's words into the person and the position, and says which of them were different.</summary>
internal static class PersonChanges
{
    public const string LastDay = "last day";

    /// <summary>What a select sends back when the supervisor is nobody of this school's list (brought by a file): leave as it is.</summary>
    private const string Elsewhere = "elsewhere";

    public static PersonForm Of(Person person, Position position, IReadOnlyDictionary<string, long> others) => new()
    {
        Name = person.Name,
        Email = person.Email,
        Grades = string.Join(", ", position.Grades),
        Subjects = string.Join(", ", position.Subjects),
        Room = position.Room,
        Manager = AsBefore(position.ManagerId, others),
        Observer = AsBefore(position.ObserverId, others),
        StartsOn = Iso(position.StartsOn),
        EndsOn = position.EndsOn is { } last ? Iso(last) : "",
        Version = person.Version,
    };

    public static string AsBefore(long? id, IReadOnlyDictionary<string, long> others) => id is null ? "" : others.FirstOrDefault(o => o.Value == id).Key ?? Elsewhere;

    public static List<string> Apply(PersonForm form, Person person, Position position, IReadOnlyDictionary<string, long> others)
    {
        var before = Of(person, position, others);
        person.Name = PersonRules.Squeezed(form.Name);
        person.Email = PersonRules.EmailOf(form);
        position.Grades = Grades.Parse(form.Grades);
        position.Subjects = Grades.Subjects(form.Subjects);
        position.Room = PersonRules.Squeezed(form.Room);
        position.ManagerId = Supervisor(form.Manager, position.ManagerId, others);
        position.ObserverId = Supervisor(form.Observer, position.ObserverId, others);
        position.StartsOn = PersonRules.Date(form.StartsOn)!.Value;
        position.EndsOn = PersonRules.Date(form.EndsOn);
        var after = Of(person, position, others);
        List<string> changed = [.. Said(before).Zip(Said(after)).Where(z => (z.First.Value ?? "") != (z.Second.Value ?? "")).Select(z => z.First.What)];
        NoteTyped(changed, person, ["name", "email"]);
        NoteTyped(changed, position, ["grades", "subjects", "room"]);
        return changed;
    }

    public static IReadOnlyList<(string What, string? Value)> Said(PersonForm form) =>
    [
        ("name", form.Name), ("email", form.Email), ("grades", form.Grades), ("subjects", form.Subjects), ("room", form.Room),
        ("manager", form.Manager), ("observer", form.Observer), ("first day", form.StartsOn), (LastDay, form.EndsOn),
    ];

    private static long? Supervisor(string? typed, long? before, IReadOnlyDictionary<string, long> others) =>
        string.IsNullOrEmpty(typed) ? null : others.TryGetValue(typed, out var id) ? id : before;

    private static void NoteTyped(List<string> changed, IFromFile value, string[] parts)
    {
        if (changed.Exists(c => parts.Contains(c, StringComparer.Ordinal)))
        {
            value.Note(source: null);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
