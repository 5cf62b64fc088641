namespace Counterpart.App.Oversight.Statewide;

/// <summary>A school in a list of the state's, and what there is to say of it.</summary>
public sealed record SchoolNamed(Guid PublicId, string Name, string District, string Words = "");
