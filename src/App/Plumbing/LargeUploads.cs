using Counterpart.App.Imports.Deliveries;
using Microsoft.AspNetCore.Http.Features;

namespace Counterpart.App.Plumbing;

/// <summary>
/// A file far over the limit is read to its end, thrown away, and answered with words. A server that answers in the middle of an upload makes a browser show
/// "connection reset" instead of the page.
/// </summary>
public static class LargeUploads
{
    private const long MostRead = 32 << 20;
    private const long MostThrownAway = 512 << 20;

    public static void UseLargeUploads(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.ContentLength is not > MostRead || context.Features.Get<UploadedDelivery>() is not null || context.User.Identity?.IsAuthenticated != true)
        {
            await next(context);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostThrownAway;
        }

        if (context.Request.ContentLength <= MostThrownAway)
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        // The page with the words is another turn of this request, and there is no form left to read.
        (context.Request.Body, context.Request.ContentType, context.Request.ContentLength) = (Stream.Null, null, 0);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });
}
