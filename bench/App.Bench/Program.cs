using Counterpart.App.Bench;

// Measures processor time for each request of a few pages of the demo's school of sixty, against an empty Razor page of the same size.
// Both run on this machine in the same run, so the ratio is what counts. Needs wrk.
if (args is ["--empty", var url])
{
    var builder = WebApplication.CreateBuilder([]);
    builder.WebHost.UseUrls(url);
    builder.Logging.ClearProviders();
    builder.Services.AddRazorPages().WithRazorPagesAtContentRoot().ConfigureApplicationPartManager(parts =>
    {
        // The product's own pages come along with the reference to it.
        foreach (var part in parts.ApplicationParts.Where(p => p.Name != typeof(PageReport).Assembly.GetName().Name).ToList())
        {
            parts.ApplicationParts.Remove(part);
        }
    });
    var empty = builder.Build();
    empty.MapRazorPages();
    await empty.RunAsync();
    return 0;
}

return await PageReport.RunAsync(Console.Out);
