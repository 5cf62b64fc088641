using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Introductions;
using Counterpart.App.MatchRuns;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Oversight;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Rosters;

var typed = CommandLine.Read(args);
if (typed.Refusal.Length > 0)
{
    await Console.Error.WriteLineAsync(typed.Refusal);
    return 2;
}

var builder = WebApplication.CreateBuilder(typed.HostArguments);
var install = ReadInstallOptions.From(builder.Configuration, typed.Command);
if (ReadInstallOptions.ObjectionTo(install) is { Length: > 0 } objection)
{
    await Console.Error.WriteLineAsync(objection);
    return 2;
}

builder.WebHost.UseUrls(install.Urls);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddData(install);
builder.Services.AddOperations();
builder.Services.AddAccess();
builder.Services.AddMessages(install);
builder.Services.AddPrograms();
builder.Services.AddEvaluations();
builder.Services.AddImports();
builder.Services.AddMatchRuns();
builder.Services.AddIntroductions();
builder.Services.AddReview();
builder.Services.AddOversight();
builder.Services.AddRosters();
builder.Services.AddWebPages();

var app = builder.Build();
if (await app.PrepareAsync() is { Length: > 0 } refusal)
{
    await Console.Error.WriteLineAsync(refusal);
    return 2;
}

app.UseWebPages();
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Counterpart {typed.Command}: {install.Urls}"));
await app.RunAsync();
return 0;

public partial class Program;
