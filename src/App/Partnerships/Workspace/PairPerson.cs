namespace Counterpart.App.Partnerships.Workspace;

/// <summary>One of the people of a pair.</summary>
public sealed record PairPerson(long Id, Guid PublicId, string Name, string FirstName);
