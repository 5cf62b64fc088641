using System.IO.Compression;
using System.Text;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Plans;

/// <summary>Ana and Walt, and a lesson plan of Ana's.</summary>
internal static class PlanPair
{
    public static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7\nzebracrossing");

    /// <summary>Pasted text unless told otherwise.</summary>
    public static async Task<(IntroducedPair Pair, string Page)> BroughtAsync(RunningApp app, string text = "First a question, then ten minutes")
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var page = await pair.BringAsync(("Pasted text", "on"), ("Text", text));
        return (pair, page.Path);
    }

    public static async Task<Answer> BringAsync(this IntroducedPair pair, params (string Label, string Value)[] fill)
    {
        await pair.Hers.OpenAsync(pair.Page + "/plan");
        return await pair.Hers.PressAsync("Bring it", [("Which lesson", "Fractions"), .. fill]);
    }

    public static async Task<Answer> UploadAsync(this IntroducedPair pair, string name, byte[] content)
    {
        await pair.Hers.OpenAsync(pair.Page + "/plan");
        return await pair.Hers.UploadAsync("Bring it", name, content, ("Which lesson", "Fractions"), ("What would you like", "kept words"));
    }

    public static Task<List<PlanReview>> PlansAsync(this IntroducedPair pair) => pair.App.WithDbAsync(db => db.PlanReviews.AsNoTracking()
        .Include(r => r.Answers).Include(r => r.Versions).ThenInclude(v => v.File).Where(r => r.PartnershipId == pair.Pair.Partnership.Id).ToListAsync());

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
