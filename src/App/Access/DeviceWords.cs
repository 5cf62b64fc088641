namespace Counterpart.App.Access;

/// <summary>A browser as its owner would name it: "Chrome on Windows".</summary>
internal static class DeviceWords
{
    private static readonly (string Mark, string Name)[] browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("SamsungBrowser/", "Samsung Internet"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] systems =
        [("iPhone", "an iPhone"), ("iPad", "an iPad"), ("Android", "Android"), ("CrOS", "a Chromebook"), ("Windows", "Windows"), ("Mac OS X", "a Mac"), ("Linux", "Linux")];

    public static string For(string? userAgent)
    {
        var browser = Named(browsers, userAgent) ?? "A browser";
        return Named(systems, userAgent) is { } system ? $"{browser} on {system}" : browser;
    }

    private static string? Named((string Mark, string Name)[] names, string? userAgent) =>
        Array.Find(names, n => userAgent?.Contains(n.Mark, StringComparison.Ordinal) == true).Name;
}
