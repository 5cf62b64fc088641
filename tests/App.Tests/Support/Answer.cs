using System.Net;
using AngleSharp.Html.Dom;

namespace Counterpart.App.Tests.Support;

/// <summary>What came back: the response, and the page as a person would read it.</summary>
public sealed record Answer(HttpResponseMessage Response, string Path, string Html, IHtmlDocument Page)
{
    public HttpStatusCode Status => Response.StatusCode;
    public string? WentTo => Response.Headers.Location?.ToString();

    /// <summary>The words of the page's own part, white space folded.</summary>
    public string Text => string.Join(' ', (Page.QuerySelector("main") ?? Page.Body!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sentence the page says first after a change.</summary>
    public string? Says => Page.QuerySelector("#status")?.TextContent.Trim();
}
