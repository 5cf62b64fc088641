using Microsoft.AspNetCore.Http;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>Faults that the server of the tests has on demand.</summary>
internal static class EdFiFaults
{
    /// <summary>The first so many questions about it get this status.</summary>
    public static void Fail(this EdFiServer server, string part, int status, int times = int.MaxValue, string? retryAfter = null, string body = "")
    {
        server.Faults[part] = async (context, time) =>
        {
            if (time > times)
            {
                return false;
            }

            context.Response.StatusCode = status;
            if (retryAfter is not null)
            {
                context.Response.Headers.RetryAfter = retryAfter;
            }

            await context.Response.WriteAsync(body);
            return true;
        };
    }

    /// <summary>Answers with this text, whatever is asked.</summary>
    public static void Say(this EdFiServer server, string part, string body) => server.Fail(part, 200, body: body);
}
