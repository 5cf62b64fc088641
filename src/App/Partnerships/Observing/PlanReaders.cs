namespace Counterpart.App.Partnerships.Observing;

/// <summary>What a planned observation is looked at against.</summary>
public sealed record PlanReaders(ReadGround Ground, FindClashes Clashes);
