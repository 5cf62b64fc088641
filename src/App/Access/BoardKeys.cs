namespace Counterpart.App.Access;

/// <summary>Single keys on the board of partners: off until somebody turns them on, in this browser. They do nothing that a button does not.</summary>
public static class BoardKeys
{
    public static readonly IReadOnlyList<(string Key, string Does)> All =
    [
        ("j", "the next pair"), ("k", "the pair before"), ("g", "looks good"), ("l", "lock"), ("o", "open the pair: why, and other partners"),
    ];

    private const string Name = "counterpart-keys";
    private static readonly TimeSpan year = TimeSpan.FromDays(365);

    public static bool AreOn(HttpRequest request) => request.Cookies[Name] == "on";

    public static void Turn(HttpResponse response, bool on)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = response.HttpContext.Request.IsHttps, IsEssential = true, Path = "/", MaxAge = year };
        if (on)
        {
            response.Cookies.Append(Name, "on", options);
        }
        else
        {
            response.Cookies.Delete(Name, options);
        }
    }
}
