namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

public sealed record KeptIdea(LeadershipPractice Practice, string Idea);
