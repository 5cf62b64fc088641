using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>A small Ed-Fi server on a port of its own: says where things are, signs in, pages, knows change versions, and fails as it is told.</summary>
internal sealed class EdFiServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private EdFiServer(WebApplication app, EdFiExport export) => (this.app, Export) = (app, export);

    public EdFiExport Export { get; }

    public Uri Address => new(app.Urls.First() + "/");

    /// <summary>Null for a server without change queries.</summary>
    public long? NewestChange { get; set; } = 42;

    public int TokenSeconds { get; set; } = 1800;

    public bool SaysTotals { get; set; } = true;

    public JsonArray Models { get; set; } = [Model("Ed-Fi", "5.2.0"), Model("TPDM", "1.1.0")];

    /// <summary>By the last part of the address ("staffs", "token"): answers in place of the right one, in turn; true when it has answered.</summary>
    public Dictionary<string, Func<HttpContext, int, Task<bool>>> Faults { get; } = new(StringComparer.Ordinal);

    public List<string> Asked { get; } = [];

    public List<string> Tokens { get; } = [];

    public static async Task<EdFiServer> StartAsync(EdFiExport? export = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new EdFiServer(builder.Build(), export ?? EdFiExport.District());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    public int TimesAsked(string part) => Asked.Count(a => a == part);

    public static JsonObject Model(string name, string version) => new() { ["name"] = name, ["version"] = version };

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var part = path.TrimEnd('/').Split('/')[^1];
        int time;
        lock (Asked)
        {
            Asked.Add(part);
            time = TimesAsked(part);
        }

        if (Faults.TryGetValue(part, out var fault) && await fault(context, time))
        {
            return;
        }

        await (part switch
        {
            "" => SayAsync(context, Root()),
            "token" => SignInAsync(context),
            _ when !IsSignedIn(context) => StatusAsync(context, 401),
            "availableChangeVersions" => NewestChange is { } newest ? SayAsync(context, new JsonObject { ["oldestChangeVersion"] = 0, ["newestChangeVersion"] = newest }) : StatusAsync(context, 404),
            _ => PageAsync(context, path, part),
        });
    }

    private JsonObject Root() => new()
    {
        ["version"] = "7.3",
        ["dataModels"] = Models.DeepClone(),
        ["urls"] = new JsonObject { ["oauth"] = $"{Address}oauth/token", ["dataManagementApi"] = $"{Address}data/v3/", ["changeQueries"] = $"{Address}changeQueries/v1/" },
    };

    private async Task SignInAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var isRight = context.Request.Headers.Authorization == "Basic " + Convert.ToBase64String("key:secret"u8) && form["grant_type"] == "client_credentials";
        if (!isRight)
        {
            await StatusAsync(context, 401);
            return;
        }

        Tokens.Add($"token-{Tokens.Count + 1}");
        await SayAsync(context, new JsonObject { ["access_token"] = Tokens[^1], ["expires_in"] = TokenSeconds, ["token_type"] = "bearer" });
    }

    private bool IsSignedIn(HttpContext context) => Tokens.Count > 0 && context.Request.Headers.Authorization == $"Bearer {Tokens[^1]}";

    private async Task PageAsync(HttpContext context, string path, string resource)
    {
        var place = resource.Contains("valuation", StringComparison.Ordinal) ? "/data/v3/tpdm/" : "/data/v3/ed-fi/";
        if (!Export.Resources.TryGetValue(resource, out var records) || !path.EndsWith(place + resource, StringComparison.Ordinal))
        {
            await StatusAsync(context, 404);
            return;
        }

        if (EdFiPage.TryAnswer(context, records, NewestChange, SaysTotals) is { } page)
        {
            await SayAsync(context, page);
        }
    }

    private static async Task SayAsync(HttpContext context, JsonNode answer)
    {
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString(new JsonSerializerOptions())));
    }

    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
