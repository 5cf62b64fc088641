using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Access;

/// <summary>Every address the running product answers, with its verbs and the permission it asks for.</summary>
internal static class RouteList
{
    public const string Anyone = "anyone";
    public const string Undeclared = "UNDECLARED";

    public static async Task<IReadOnlyList<PermissionRow>> ReadAsync(RunningApp app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        List<PermissionRow> rows = [];
        foreach (var endpoint in app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
        {
            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || route.StartsWith("/{*", StringComparison.Ordinal))
            {
                continue;
            }

            var permission = PermissionOf(endpoint.Metadata);
            var verbs = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? (await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant())
                : endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [Undeclared];
            rows.AddRange(verbs.Distinct(StringComparer.Ordinal).Select(verb => PermissionRow.For(route, verb, permission)));
        }

        return [.. rows.Distinct().OrderBy(r => r.Route, StringComparer.Ordinal).ThenBy(r => r.Verb, StringComparer.Ordinal)];
    }

    private static string PermissionOf(EndpointMetadataCollection metadata)
    {
        if (metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return Anyone;
        }

        var policies = metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>().Where(May.All.Contains).ToList();
        return policies.Count == 1 ? policies[0] : Undeclared;
    }
}
