using Counterpart.App.Access;
using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Demo;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Introductions;
using Counterpart.App.MatchRuns;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Oversight;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Rosters;

var typed = CommandLine.Read(args);
if (await Commands.RunAloneAsync(typed, Console.Out, Console.Error) is { } alone)
{
    return alone;
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = typed.HostArguments, ContentRootPath = ContentRoot.Find(typed.HostArguments) });
var install = ReadInstallOptions.From(builder.Configuration, typed.Command);
builder.Logging.AddQuietLogs();

// A build that is not published keeps its compressed styles and scripts elsewhere, and "dotnet run" is one.
builder.WebHost.UseStaticWebAssets().UseUrls(install.Urls);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddData(install);
builder.Services.AddOperations();
builder.Services.AddAccess();
builder.Services.AddAudit();
builder.Services.AddMessages(install);
builder.Services.AddPrograms();
builder.Services.AddEvaluations();
builder.Services.AddImports();
builder.Services.AddMatchRuns();
builder.Services.AddIntroductions();
builder.Services.AddReview();
builder.Services.AddOversight();
builder.Services.AddDemo();
builder.Services.AddPartnerships();
builder.Services.AddRosters();
builder.Services.AddWebPages();

var app = builder.Build();
if (await app.RunOnInstallAsync(typed, Console.Out, Console.Error) is { } done)
{
    return done;
}

app.UseWebPages();
return await app.ServeAsync($"Counterpart {typed.Command}: {install.Urls}", Console.Out, Console.Error);

public partial class Program;
