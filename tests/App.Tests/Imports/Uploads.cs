using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Imports;

/// <summary>A leader's browser at the files pages: sends files through the real form.</summary>
internal static class Uploads
{
    public static Task<Answer> SendAsync(this Browser browser, FileKind kind, string csv, string name = "file.csv") =>
        browser.SendAsync(kind, Encoding.UTF8.GetBytes(csv), name);

    public static async Task<Answer> SendAsync(this Browser browser, FileKind kind, byte[] content, string name = "file.csv")
    {
        await browser.OpenAsync("/school/imports/new");
        return await browser.UploadAsync("Check this file", name, content, (FileKindWords.For(kind), "on"));
    }

    /// <summary>Sends a file in which nothing needs fixing, and saves it.</summary>
    public static async Task<Answer> SendAndSaveAsync(this Browser browser, FileKind kind, string csv)
    {
        var answer = await browser.SendAsync(kind, csv);
        Assert.Null(answer.Page.QuerySelector(".rows--fix"));
        return await browser.PressAsync("now");
    }
}
