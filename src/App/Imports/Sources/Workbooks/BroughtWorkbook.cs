using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>A workbook that went out from a page and comes back to it.</summary>
public static class BroughtWorkbook
{
    /// <summary>Larger than a file may be, so that one somewhat too large is answered on its own page with words.</summary>
    public const int MostReadable = 32 << 20;

    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <returns>What was sent, or why it is not read.</returns>
    public static async Task<(byte[]? Content, string Refusal)> ReadAsync(IFormFile? upload, CancellationToken cancel)
    {
        if (upload is null || upload.Length == 0)
        {
            return (null, "Choose the workbook you changed.");
        }

        if (upload.Length > FileLimits.School.MaxBytes)
        {
            return (null, $"This file is larger than {FileLimits.School.MaxBytes >> 20} MB. The workbook of this page is far smaller: download it here again.");
        }

        using var content = new MemoryStream();
        await upload.CopyToAsync(content, cancel);
        return (content.ToArray(), "");
    }
}
