using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>A page of a resource, as the server of the tests gives it.</summary>
internal static class EdFiPage
{
    /// <returns>Null when the question was wrong.</returns>
    public static JsonArray? TryAnswer(HttpContext context, JsonArray records, long? newest, bool saysTotals)
    {
        var query = context.Request.Query;
        if (query["maxChangeVersion"].ToString() != (newest?.ToString(CultureInfo.InvariantCulture) ?? "") || query["limit"].Count == 0)
        {
            context.Response.StatusCode = 400;
            return null;
        }

        var (offset, limit) = (int.Parse(query["offset"]!, CultureInfo.InvariantCulture), int.Parse(query["limit"]!, CultureInfo.InvariantCulture));
        if (saysTotals && query["totalCount"] == "true")
        {
            context.Response.Headers["Total-Count"] = records.Count.ToString(CultureInfo.InvariantCulture);
        }

        return new([.. records.Skip(offset).Take(limit).Select(r => r!.DeepClone())]);
    }
}
