namespace Counterpart.App.Rosters.SetUp;

public sealed record SetUpGroup(string Name, IReadOnlyList<SetUpTask> Tasks);
