using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.PrincipalPeers.Steps.Visits;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>A visit that is ahead, as the one who is told of it may know it.</summary>
/// <param name="Cover">Who covers for the reader at home; empty for a host.</param>
public sealed record VisitAhead(long Id, int Number, PeerTime Time, PeerPerson Host, VisitPlan Plan, string Cover);
