using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>The state's question for the engine, and who stands behind its ids.</summary>
public sealed class LoadedPeers(PeerQuestion question, IReadOnlyList<NomineeHere> people)
{
    private readonly Dictionary<string, NomineeHere> byId = people.ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>Without kept pairs: each use says which stay.</summary>
    public PeerQuestion Question => question;

    public IReadOnlyList<NomineeHere> People => people;
    public PeerBook Book { get; } = new(question);

    public NomineeHere this[string id] => byId[id];

    public NomineeHere? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);
}
