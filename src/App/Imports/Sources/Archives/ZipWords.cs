using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources.OneRoster;

namespace Counterpart.App.Imports.Sources.Archives;

/// <summary>What a ZIP is, when it is something we do not read.</summary>
internal static class ZipWords
{
    public const string SaveAs = "Open the sheet, choose Save As or Download, pick Excel Workbook (.xlsx) or CSV UTF-8, and send that file.";

    public static bool IsWorkbook(SafeZip zip) => Has(zip, "[Content_Types].xml") && zip.Members.Any(m => m.Path.StartsWith("xl/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Empty for a workbook and for any other ZIP that may hold tables.</summary>
    public static string Recognize(SafeZip zip)
    {
        if (Has(zip, "xl/workbook.bin"))
        {
            return "a binary workbook (.xlsb)";
        }

        if (Has(zip, "[Content_Types].xml") && !IsWorkbook(zip))
        {
            return zip.Members.Any(m => m.Path.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) ? "a PowerPoint file" : "a Word document or another Office file";
        }

        if (Has(zip, "mimetype") && Has(zip, "content.xml"))
        {
            return "an OpenDocument spreadsheet or text";
        }

        return zip.Members.Any(m => m.Ends(".iwa")) ? "an Apple Numbers file" : "";
    }

    public static FileRefusal WithoutTables(SafeZip zip)
    {
        if (zip.Members.Any(m => m.Ends(".zip")))
        {
            return new(FileRefusalKind.NotATable, "This ZIP file has another ZIP in it, which is not opened.", "Unpack it once, and send the ZIP that is inside.");
        }

        var names = zip.Members.Count == 0 ? "nothing" : string.Join(", ", zip.Members.Take(8).Select(m => m.Name));
        return new(FileRefusalKind.NotATable, $"This ZIP file has no table in it: we found {names}.", $"Send a CSV file or a workbook, or a OneRoster export. {ReadOneRoster.WhatToAskFor}");
    }

    private static bool Has(SafeZip zip, string path) => zip.Members.Any(m => m.Path.Equals(path, StringComparison.OrdinalIgnoreCase));
}
