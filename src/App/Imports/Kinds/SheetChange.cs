using Counterpart.App.Evaluations;

namespace Counterpart.App.Imports.Kinds;

/// <summary>The whole list of values that one person's sheet of one year would hold.</summary>
internal sealed record SheetChange(long PersonId, string SchoolYear, long? SheetId, IReadOnlyList<ResultValue> Values);
