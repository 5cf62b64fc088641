using System.Globalization;
using System.Text.Json;

namespace Counterpart.App.Review.Workbooks;

/// <summary>A workbook beside the draft, as the page shows it and sends it back when it is to be used.</summary>
/// <param name="Draft">The draft it is compared with.</param>
/// <param name="MadeFrom">The draft the workbook was made from; null when it does not say.</param>
public sealed record PlanSheet(int Draft, int? MadeFrom, IReadOnlyList<PlanEntry> Entries, PlanComparison Compared)
{
    private const int MostEntries = 2_000;

    /// <summary>What the changes do to the counts of the school.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>Said when the workbook is older than the draft.</summary>
    public string Stale => MadeFrom is { } from && from < Draft
        ? $"The workbook was made from draft {from.ToString(CultureInfo.InvariantCulture)}, and the draft has changed {(Draft - from == 1 ? "once" : $"{(Draft - from).ToString(CultureInfo.InvariantCulture)} times")} since. It is compared with the draft as it is now, so it may take back what was done meanwhile: read each line."
        : "";

    /// <summary>The rows for the form. They are checked again when it comes back.</summary>
    public string Plan => JsonSerializer.Serialize(Entries);

    public static IReadOnlyList<PlanEntry>? Entered(string? plan)
    {
        try
        {
            return JsonSerializer.Deserialize<List<PlanEntry>>(plan ?? "") is { Count: > 0 and <= MostEntries } read && read.TrueForAll(e => e is { Label: not null, Key: not null } && Enum.IsDefined(e.Mark)) ? read : null;
        }
        catch (JsonException)
        {
            return null; // Not what our form holds.
        }
    }
}
