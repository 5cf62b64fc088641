using System.Security.Cryptography;

namespace Counterpart.App.Access;

/// <summary>The cookie that says which session a browser is in: 32 random bytes, of which the database knows only the hash.</summary>
public static class SessionCookie
{
    public const string Name = "counterpart";

    public static bool TryRead(HttpRequest request, out byte[] secret)
    {
        secret = [];
        if (request.Cookies[Name] is not { Length: 64 } text)
        {
            return false;
        }

        try
        {
            secret = Convert.FromHexString(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    public static byte[] HashOf(byte[] secret) => SHA256.HashData(secret);

    public static void Write(HttpResponse response, byte[] secret, bool isOwnDevice) =>
        response.Cookies.Append(Name, Convert.ToHexString(secret), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
            IsEssential = true,
            Path = "/",
            MaxAge = isOwnDevice ? SessionRules.OwnTeacher : null,
        });

    public static void Clear(HttpResponse response) => response.Cookies.Delete(Name, new CookieOptions { Path = "/" });
}
