using Counterpart.App.Access;
using Counterpart.App.Imports.Files;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>
/// A state's file never stands in memory or in clear on disk: the form is read here as it comes in, the file straight into a seal, and the page finds the other fields where it
/// always does. What no page claims is deleted with the request.
/// </summary>
public static class StreamedUploads
{
    private const long Beside = 1 << 20;
    private const int LongestField = 1 << 14;

    public static void UseStreamedUploads(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsDelivery(context) || context.Request.ContentLength > FileLimits.State.MaxBytes + Beside)
        {
            await next(context);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = FileLimits.State.MaxBytes + Beside;
        }

        var files = context.RequestServices.GetRequiredService<DeliveryFiles>();
        UploadedDelivery? upload = null;
        try
        {
            (upload, context.Request.Form) = await ReadAsync(context, files);
            context.Features.Set(upload);
            await next(context);
        }
        catch (Exception e) when (upload is null && e is (IOException or InvalidDataException) and not BadHttpRequestException)
        {
            // A form that is cut off or no form at all: no browser of ours sent it.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        finally
        {
            if (upload?.File is { } file)
            {
                files.DropUnclaimed(file.Id);
            }
        }
    });

    private static bool IsDelivery(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && Boundary(context) is not null
        && (context.Request.Path.Equals("/state/imports/new", StringComparison.OrdinalIgnoreCase) || context.Request.Path.Equals("/district/imports/new", StringComparison.OrdinalIgnoreCase))
        && context.User.Identity?.IsAuthenticated == true
        && context.User.Actor().Holds(May.DeliverFiles);

    private static string? Boundary(HttpContext context) =>
        MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary ? boundary : null;

    private static async Task<(UploadedDelivery Upload, FormCollection Form)> ReadAsync(HttpContext context, DeliveryFiles files)
    {
        Dictionary<string, StringValues> fields = new(StringComparer.OrdinalIgnoreCase);
        await using var received = new ReceivedFiles(files, context.RequestAborted);
        var reader = new MultipartReader(Boundary(context)!, context.Request.Body);
        while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition)
            {
                continue;
            }

            if (!disposition.IsFileDisposition())
            {
                fields[disposition.Name.Value?.Trim('"') ?? ""] = await TextAsync(section.Body, context.RequestAborted);
            }
            else if (disposition.FileName.Value?.Trim('"') is { Length: > 0 } name)
            {
                await received.AddAsync(name, section.Body);
            }
        }

        return (await received.CloseAsync(), new FormCollection(fields));
    }

    private static async Task<string> TextAsync(Stream body, CancellationToken cancel)
    {
        using var reader = new StreamReader(body);
        var text = new char[LongestField];
        return new(text, 0, await reader.ReadBlockAsync(text, cancel));
    }
}
