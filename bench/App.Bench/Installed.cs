namespace Counterpart.App.Bench;

/// <summary>A real install: its program, where it answers, and the words that say which database is its own.</summary>
internal sealed record Installed(string Program, Uri Address, string[] Words);
