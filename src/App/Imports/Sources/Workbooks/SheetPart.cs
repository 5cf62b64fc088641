using DocumentFormat.OpenXml.Packaging;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>One sheet of a workbook.</summary>
internal sealed record SheetPart(string Name, WorksheetPart Part)
{
    public bool IsHidden { get; init; }
}
