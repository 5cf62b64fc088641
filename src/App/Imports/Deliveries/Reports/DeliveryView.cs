using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Deliveries.Reports;

/// <summary>A delivery as its page shows it.</summary>
public sealed record DeliveryView
{
    public const int RowsShown = 50;

    public required Delivery Delivery { get; init; }
    public required string By { get; init; }

    /// <summary>The last row read so far, while the file is read.</summary>
    public int RowNow { get; init; }

    /// <summary>When the same file was saved before.</summary>
    public DateTime? SavedBefore { get; init; }

    /// <summary>Absent while the file is read and once it was given up.</summary>
    public DeliveryReport? Report { get; init; }

    public required KeptCorrections Corrections { get; init; }
    public required ImportChoices Choices { get; init; }
    public required int ThisYear { get; init; }
    public IReadOnlyList<IndicatorName> Indicators { get; init; } = [];

    /// <summary>Indicators of ours that one of another instrument can correspond to.</summary>
    public IndicatorNames Counterparts { get; init; } = IndicatorNames.None;

    public bool CanSave => Delivery.State == DeliveryState.Checked && Report is { Refusal: null, HasSomethingToSave: true };

    /// <summary>While the file is here: after publication only if some of its rows wait.</summary>
    public bool CanCheckAgain => Report is { } report && (Delivery.State == DeliveryState.Checked || (Delivery.State == DeliveryState.Published && report.WaitingRows > 0));

    public IEnumerable<IGrouping<int, RowProblem>> ProblemRows => (Report?.Problems ?? []).GroupBy(p => p.Row).Take(RowsShown);
}
