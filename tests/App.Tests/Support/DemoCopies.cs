using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Counterpart.App.Tests.Support;

/// <summary>Processes that each start on a copy of the same filled demo, and what their files hold afterwards.</summary>
public sealed class DemoCopies : IDisposable
{
    public const string Filled = "filled";

    private readonly string folder = Directory.CreateTempSubdirectory("counterpart-killed-").FullName;

    public string Path(string data) => System.IO.Path.Combine(folder, data);

    public async Task FillAsync()
    {
        if (!Directory.Exists(Path(Filled)))
        {
            using var seed = Process.Start("dotnet", [typeof(Program).Assembly.Location, "seed", "--data", Path(Filled)]);
            await seed.WaitForExitAsync();
        }
    }

    /// <summary>Starts on the copy of that name, which is made the first time.</summary>
    public async Task<ServedProcess> StartAsync(string data)
    {
        await FillAsync();
        if (!Directory.Exists(Path(data)))
        {
            foreach (var file in Directory.GetFiles(Path(Filled), "*", SearchOption.AllDirectories))
            {
                var copy = System.IO.Path.Combine(Path(data), System.IO.Path.GetRelativePath(Path(Filled), file));
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            foreach (var key in Directory.GetFiles(folder, $"{Filled}*"))
            {
                File.Copy(key, Path(System.IO.Path.GetFileName(key).Replace(Filled, data, StringComparison.Ordinal)));
            }
        }

        return new ServedProcess("demo", Path(data));
    }

    public long Count(string data, string sql) => Convert.ToInt64(Scalar(data, sql), CultureInfo.InvariantCulture);

    public void Execute(string data, string sql) => Run(data, sql, command => command.ExecuteNonQuery());

    public object Scalar(string data, string sql) => Run(data, sql, command => command.ExecuteScalar()!);

    public void Forget(string data) => Directory.Delete(Path(data), recursive: true);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private T Run<T>(string data, string sql, Func<SqliteCommand, T> run)
    {
        using var connection = new SqliteConnection($"Data Source={Directory.GetFiles(Path(data), "*.db").Single()};Pooling=False"); // The file under a kept connection may be another by now.
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return run(command);
    }
}
