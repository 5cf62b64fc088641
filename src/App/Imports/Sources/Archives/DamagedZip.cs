using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.Archives;

internal static class DamagedZip
{
    public static FileRefusal Refusal { get; } = new(FileRefusalKind.NotATable, "This is a ZIP file, or an Excel workbook, that is damaged.", "Download or save it again, and send that file.");
}
