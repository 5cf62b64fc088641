using Counterpart.App.Bench;

// Without words: measures processor time for each request of a few pages of the demo's school of sixty, against an empty Razor page of the same size.
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

// A state's files through the real form: imports FOLDER [--database "Host=..."], where FOLDER is what "generate" wrote, with the list of schools as schools.csv.
if (args is ["imports", var files, .. var rest])
{
    await Console.Out.WriteLineAsync($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, times in milliseconds");
    var bulk = new BulkLoaders(files);
    var load = new StateLoad(Console.Out, files);
    await load.RunAsync("SQLite", [], bulk.Sqlite);
    if (rest is ["--database", var database])
    {
        await load.RunAsync("Postgres", rest, () => bulk.Postgres(database));
    }

    return 0;
}

return await PageReport.RunAsync(Console.Out);
