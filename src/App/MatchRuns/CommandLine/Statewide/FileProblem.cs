using Counterpart.App.Imports.Files;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Something wrong in one of the files: with a row, or with the whole file when <paramref name="Row"/> is absent.</summary>
internal sealed record FileProblem(string File, RowProblem? Row, FileRefusal? Refusal);
