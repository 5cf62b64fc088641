namespace Counterpart.App.Rosters.SetUp;

/// <summary>One row of the set-up list.</summary>
/// <param name="Permission">What a person needs to open it: the row is plain text for a delegate without it.</param>
/// <param name="Optional">The key under which it can be marked done without entering anything; empty when it cannot.</param>
public sealed record SetUpTask(string Name, string Address, string Note, SetUpState State, string Permission, string Optional = "");
