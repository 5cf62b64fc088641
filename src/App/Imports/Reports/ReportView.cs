using Counterpart.App.Access;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports.Reports;

/// <summary>A batch as its page shows it.</summary>
public sealed record ReportView
{
    public const int RowsAPart = 50;

    public required ImportBatch Batch { get; init; }
    public required SchoolThisYear Here { get; init; }
    public required string By { get; init; }

    /// <summary>When the same file was saved before.</summary>
    public DateTime? SavedBefore { get; init; }

    /// <summary>Empty once the batch is over.</summary>
    public CheckedFile? Report { get; init; }

    public required KeptCorrections Corrections { get; init; }
    public required ImportChoices Choices { get; init; }

    private List<IGrouping<int, RowProblem>> ProblemRows => [.. (Report?.Problems ?? []).GroupBy(p => p.Row)];

    public int Parts => Math.Max(1, (ProblemRows.Count + RowsAPart - 1) / RowsAPart);

    /// <summary>The rows of one part of the list, each with what is wrong in it.</summary>
    public IEnumerable<IGrouping<int, RowProblem>> Part(int part) => ProblemRows.Skip((Math.Clamp(part, 1, Parts) - 1) * RowsAPart).Take(RowsAPart);

    /// <summary>A file of results goes back only to the person who sent it: nobody else is shown a value.</summary>
    public bool MayDownload(Actor actor) => Batch.Kind != FileKind.Results || Batch.UploadedById == actor.PersonId;

    public string HeaderOf(int column) => Report is { } report && column < report.Header.Count ? report.Header[column] : "";
}
