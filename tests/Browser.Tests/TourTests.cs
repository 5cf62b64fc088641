using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>Pictures of every page, wide and narrow. <c>./dev shots</c> keeps them in docs/tour; a plain test run takes one, to see that it can.</summary>
public sealed class TourTests(Tour tour)
{
    private const int Tallest = 6000;

    [Fact]
    public async Task Every_page_has_a_picture()
    {
        var keep = Environment.GetEnvironmentVariable("COUNTERPART_SHOTS") == "1";
        var folder = keep ? Path.Combine(Repository(), "docs", "tour") : Directory.CreateTempSubdirectory("counterpart-tour-").FullName;
        var pages = (await tour.Visits).DistinctBy(NameOf, StringComparer.Ordinal).ToList();
        Directory.CreateDirectory(folder);

        foreach (var width in new[] { Chromium.Desk, Chromium.Phone })
        {
            foreach (var visits in pages.Take(keep ? pages.Count : 1).GroupBy(v => v.Persona))
            {
                await TakeAsync(visits.Key, visits, width, folder);
            }
        }

        Assert.True(Directory.GetFiles(folder, "*.png").All(f => new FileInfo(f).Length > 3000), "an empty picture");
        Assert.True(keep || Directory.GetFiles(folder).Length == 2);
    }

    private async Task TakeAsync(Persona persona, IEnumerable<Visit> visits, int width, string folder)
    {
        var page = await (await tour.Browser).OpenAsync(tour.Address, width, persona.Cookies);
        foreach (var visit in visits)
        {
            await page.GotoAsync(visit.Path);
            var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, $"{NameOf(visit)}-{width}.png"),
                FullPage = true,
                Clip = new() { X = 0, Y = 0, Width = width, Height = Math.Min(height, Tallest) },
            });
        }

        await page.Context.CloseAsync();
    }

    /// <summary>school-matches-id; first pages differ from person to person and carry the name.</summary>
    private static string NameOf(Visit visit)
    {
        var kind = visit.Kind.Trim('/').Replace('/', '-').Replace("{id}", "one", StringComparison.Ordinal);
        var who = visit.Path == visit.Persona.Home ? "-" + visit.Persona.Name : "";
        return string.Concat((kind.Length == 0 ? "start" : kind) + who.ToLowerInvariant().Replace(' ', '-')).Replace(".", "", StringComparison.Ordinal);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Counterpart.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
