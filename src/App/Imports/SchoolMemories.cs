using Counterpart.App.Data;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports;

/// <summary>Remembers which school of its district's exports a school is.</summary>
internal static class SchoolMemories
{
    private const string School = "school";

    // Kept beside the columns: what stands for a header here cannot be one, for no file has a single column.
    private static readonly string[] header = ["which school of an export this is"];

    public static async Task<string?> RecallAsync(AppDb db, SchoolThisYear here, CancellationToken cancel) =>
        (await ColumnMemories.RecallAsync(db, here, FileKind.Roster, header, cancel)).GetValueOrDefault(School);

    public static Task RememberAsync(AppDb db, SchoolThisYear here, string school, CancellationToken cancel) =>
        ColumnMemories.RememberAsync(db, here, FileKind.Roster, new(header, new(StringComparer.Ordinal) { [School] = school }), cancel);
}
