namespace Counterpart.App.Data;

public static class MigrationScript
{
    /// <summary>The script of a migration for the database in use.</summary>
    /// <exception cref="InvalidOperationException">No script of that name is embedded for that database.</exception>
    public static string Read(string provider, string name)
    {
        var folder = provider.EndsWith("Sqlite", StringComparison.Ordinal) ? "Sqlite" : "Postgres";
        using var stream = typeof(MigrationScript).Assembly.GetManifestResourceStream($"Data/Migrations/{folder}/{name}.sql")
            ?? throw new InvalidOperationException($"There is no script {name} for {folder}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
