using Counterpart.App.Imports.Deliveries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Counterpart.App.Plumbing;

public static class WebPages
{
    public static void AddWebPages(this IServiceCollection services)
    {
        services.AddRazorPages(o =>
        {
            o.Conventions.AddPageRoute("/Imports/Deliveries/Imports", "/district/imports");
            o.Conventions.AddPageRoute("/Imports/Deliveries/New", "/district/imports/new");
            o.Conventions.AddPageRoute("/Imports/Deliveries/Reports/Imports", "/district/imports/{delivery:guid}");
        }).WithRazorPagesAtContentRoot();
        services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        services.Configure<MvcOptions>(o => o.MaxModelBindingCollectionSize = 4096);
        services.Configure<CookieTempDataProviderOptions>(o => o.Cookie.IsEssential = true);
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "counterpart-form";
            o.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddHttpContextAccessor();
    }

    public static void UseWebPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseStreamedUploads();
        app.UseLargeUploads();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages();
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
    }
}
