namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>One option of a command. <paramref name="Value"/> names what follows it; null for a switch.</summary>
internal sealed record CommandOption(string Name, string? Value, string Help);
