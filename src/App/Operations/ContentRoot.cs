namespace Counterpart.App.Operations;

/// <summary>Where the product's own files are (styles, settings), whatever folder a person starts it from.</summary>
public static class ContentRoot
{
    /// <returns>Null when the host was told already, as a test host is.</returns>
    public static string? Find(string[] hostArguments)
    {
        if (hostArguments.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "wwwroot")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
