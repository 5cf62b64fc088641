using Counterpart.App.Imports.Checking;

namespace Counterpart.App.Imports;

/// <summary>What the form sends along with "Save": people whose position ends, and boxes that were typed in but not checked yet.</summary>
public sealed record RowsToSave(IReadOnlyList<Guid> PositionsToEnd, TypedFixes NotChecked);
