using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Counterpart.App.Data;
using Counterpart.App.Operations;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Counterpart.App.Tests.Support;

/// <summary>A throwaway PostgreSQL for this test run: made in a temporary folder on a free loopback port, one migrated template, a copy for each app.</summary>
public sealed class Postgres : IDisposable
{
    private static readonly Lazy<Postgres> shared = new(() => new Postgres());
    private readonly string folder = Directory.CreateTempSubdirectory("counterpart-pg-").FullName;
    private readonly int port = FreePort();
    private readonly Lock copying = new();
    private string template = "";
    private int copies;

    private Postgres()
    {
        if (IsRoot)
        {
            Start("chown", ["postgres", folder]);
        }

        Run("initdb", "-D", folder + "/d", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        Run("pg_ctl", "-D", folder + "/d", "-w", "-l", folder + "/log", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c wal_level=minimal -c max_wal_senders=0 -c max_connections=500", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public static Postgres Shared => shared.Value;

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    private static string Programs => Directory.GetDirectories("/usr/lib/postgresql")
        .OrderByDescending(d => int.Parse(Path.GetFileName(d), System.Globalization.CultureInfo.InvariantCulture)).First() + "/bin/";

    /// <summary>A new empty database and the words to reach it.</summary>
    public string NewDatabase()
    {
        lock (copying)
        {
            return Create("template1");
        }
    }

    /// <summary>A new database that has its tables already: copying them is ten times faster than running the script again.</summary>
    public string NewMigratedDatabase()
    {
        lock (copying)
        {
            if (template.Length == 0)
            {
                var words = Create("template1");
                var options = new DbContextOptionsBuilder<AppDb>();
                DataServices.Use(options, new InstallOptions { IsDemo = false, DataFolder = folder, Database = words });
                using (var db = new AppDb(options.Options))
                {
                    db.Database.Migrate();
                }

                Leave(words);
                template = $"t{copies}";
            }

            return Create(template);
        }
    }

    /// <summary>Gives back what an app that has ended still holds: idle connections of hundreds of apps are more than a server takes.</summary>
    public static void Leave(string words)
    {
        using var connection = new NpgsqlConnection(words);
        NpgsqlConnection.ClearPool(connection);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Run("pg_ctl", "-D", folder + "/d", "-m", "immediate", "-w", "stop");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(string program, params string[] arguments)
    {
        // postgres refuses to run as root.
        var asPostgres = IsRoot ? new[] { "--reuid=postgres", "--regid=postgres", "--init-groups", Programs + program } : [];
        Start(IsRoot ? "setpriv" : Programs + program, [.. asPostgres, .. arguments]);
    }

    private static void Start(string program, string[] arguments)
    {
        // Its words must not reach our own output: the test runner speaks over it.
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(60_000) || process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: is PostgreSQL installed? (apt-get install postgresql)");
        }
    }

    private string Create(string like)
    {
        var name = $"t{++copies}";
        using var connection = new NpgsqlConnection(Words("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"create database {name} template {like} strategy file_copy", connection);
        command.ExecuteNonQuery();
        return Words(name);
    }

    private string Words(string database) => $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Maximum Pool Size=20;Connection Idle Lifetime=10;Connection Pruning Interval=5;Include Error Detail=true";
}
