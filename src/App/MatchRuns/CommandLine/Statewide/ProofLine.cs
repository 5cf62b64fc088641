using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>
/// One school's line of proof.jsonl: the stored answer in plain numbers. People who do not take part are not in it.
/// </summary>
internal sealed record ProofLine
{
    public required string School { get; init; }

    public required string SettingsDigest { get; init; }

    public required string InputDigest { get; init; }

    /// <summary>Members and origin of each group.</summary>
    public required IReadOnlyList<ProofGroup> Groups { get; init; }

    /// <summary>IDs of people without partner by reason.</summary>
    public required IReadOnlyDictionary<LeftOutReason, string[]> LeftOut { get; init; }

    /// <summary>IDs of the people the engine paired, in its order; the numbers below count them from 0.</summary>
    public required IReadOnlyList<string> Vertices { get; init; }

    /// <summary>Chosen pairs: one end, other end, weight.</summary>
    public required IReadOnlyList<long[]> Chosen { get; init; }

    /// <summary>Twice the dual value of each vertex.</summary>
    public required IReadOnlyList<long> DoubledVertexDuals { get; init; }

    public required IReadOnlyList<ProofBlossom> Blossoms { get; init; }

    public IReadOnlyList<int>? Barrier { get; init; }

    public required long Total { get; init; }

    public static ProofLine Of(string school, AnswerRecord record) => new()
    {
        School = school,
        SettingsDigest = record.SettingsDigest,
        InputDigest = record.InputDigest,
        Groups = [.. record.Groups.Select(group => new ProofGroup([.. group.Members], group.Origin))],
        LeftOut = record.LeftOut.Where(person => person.Reason != LeftOutReason.NotThisYear)
            .GroupBy(person => person.Reason, person => person.Id).OrderBy(reason => reason.Key).ToDictionary(reason => reason.Key, reason => reason.ToArray()),
        Vertices = record.Proof.Vertices,
        Chosen = [.. record.Proof.Chosen.Select(edge => new[] { edge.U, edge.V, edge.Weight })],
        DoubledVertexDuals = record.Proof.DoubledVertexDuals,
        Blossoms = record.Proof.Blossoms,
        Barrier = record.Proof.Barrier,
        Total = record.Proof.Total,
    };

    /// <summary>Whether every list holds what it should; what it says is judged by the verification.</summary>
    public bool IsWhole() =>
        Vertices.All(id => id is not null)
        && Chosen.All(edge => edge is [>= 0 and <= int.MaxValue, >= 0 and <= int.MaxValue, _])
        && Blossoms.All(blossom => blossom?.Members is not null)
        && Groups.All(group => group?.Members is not null && group.Members.All(id => id is not null))
        && LeftOut.All(reason => reason.Value is not null && reason.Value.All(id => id is not null));

    /// <summary>The answer as it was, with the people of the question who do not take part put back.</summary>
    public AnswerRecord ToRecord(ProofHeader header, IEnumerable<string> notTakingPart) => new()
    {
        EngineVersion = header.EngineVersion,
        Settings = header.Settings,
        SettingsDigest = SettingsDigest,
        InputDigest = InputDigest,
        Groups = [.. Groups.Select(group => new PlanGroup(group.Members, group.Origin))],
        LeftOut = [.. LeftOut.SelectMany(reason => reason.Value.Select(id => new LeftOutPerson(id, reason.Key)))
            .Concat(notTakingPart.Select(id => new LeftOutPerson(id, LeftOutReason.NotThisYear)))
            .OrderBy(person => person.Id, StringComparer.Ordinal)],
        Proof = new()
        {
            Vertices = Vertices,
            Chosen = [.. Chosen.Select(edge => new ChosenEdge(checked((int)edge[0]), checked((int)edge[1]), edge[2]))],
            DoubledVertexDuals = DoubledVertexDuals,
            Blossoms = Blossoms,
            Barrier = Barrier,
            Total = Total,
        },
    };
}
