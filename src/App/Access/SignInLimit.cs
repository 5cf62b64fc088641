using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Counterpart.App.Access;

/// <summary>How many sign-in forms one network address may send. A whole school may share an address on the first day, so it is many; each person has a tighter limit.</summary>
public static class SignInLimit
{
    public const string Name = "sign-in";
    public const int Forms = 120;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = ((int)Window.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        o.AddPolicy(Name, request => HttpMethods.IsPost(request.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(request.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = Forms,
                Window = Window,
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter("reading"));
    });
}
