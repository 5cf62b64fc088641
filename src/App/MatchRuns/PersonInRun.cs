using System.Security.Cryptography;
using System.Text.Json;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns;

/// <summary>What a run knew of one person, as digests: enough to say later what changed, and nothing that could be read back.</summary>
public sealed record PersonInRun
{
    /// <summary>The id the pairing library knows the person by.</summary>
    public required string Id { get; init; }

    public required bool TakesPart { get; init; }

    /// <summary>Grades, subjects, manager and observers of record.</summary>
    public required string Work { get; init; }

    /// <summary>The card, and what its owner left out.</summary>
    public required string Card { get; init; }

    public required string Results { get; init; }
    public required string Week { get; init; }

    /// <summary>What the principal said the person brings, and the rules about the person.</summary>
    public required string Known { get; init; }

    public static IReadOnlyList<PersonInRun> All(SchoolQuestion question)
    {
        var rules = question.Rules.SelectMany(r => new[] { (Id: r.A, Rule: $"{r.B} {r.Kind}"), (Id: r.B, Rule: $"{r.A} {r.Kind}") }).ToLookup(r => r.Id, r => r.Rule, StringComparer.Ordinal);
        return [.. question.People.Select(p => Of(p, [.. rules[p.Id].Order(StringComparer.Ordinal)]))];
    }

    private static PersonInRun Of(Participant person, string[] rules) => new()
    {
        Id = person.Id,
        TakesPart = person.TakesPart,
        Work = Digest(new { person.Grades, person.Subjects, person.ManagerId, Observers = person.ObserverIds.Order(StringComparer.Ordinal) }),
        Card = Digest(new { person.Share, person.WorkOn, person.Wish, person.LeftOut }),
        Results = Digest(new { person.Instrument, Results = person.Results.OrderBy(r => r.Indicator, StringComparer.Ordinal) }),
        Week = Digest(person.Time),
        Known = Digest(new { Named = person.Named.Order(StringComparer.Ordinal), rules }),
    };

    private static string Digest<T>(T value) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value)).AsSpan(0, 8));
}
