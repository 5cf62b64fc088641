using System.Diagnostics;

namespace Counterpart.App.Bench;

/// <summary>What the databases' own tools take for the same two files: read into plain tables, committed.</summary>
internal sealed class BulkLoaders(string files)
{
    private const string People = "create table r(person_id text, name text, email text, school_id text, grades text, subjects text, taking_part text, manager_id text, observer_id text);";
    private readonly string columns = string.Join(", ", File.ReadLines(Path.Combine(files, "ratings.csv")).First().Split(',').Select(c => $"{c} text"));

    private string Tables => $"{People} create table t({columns});";

    public TimeSpan Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("counterpart-bulk-").FullName;
        return Time("sqlite3", Path.Combine(folder, "bulk.db"), "pragma journal_mode=wal; pragma synchronous=full;", Tables, ".mode csv",
            $".import --skip 1 {Path.Combine(files, "roster.csv")} r", $".import --skip 1 {Path.Combine(files, "ratings.csv")} t");
    }

    public TimeSpan Postgres(string connection)
    {
        var at = connection.Split(';').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        return Time("psql", "-q", "-h", at["Host"], "-p", at["Port"], "-U", at["Username"], "-d", at["Database"], "-c", $"create schema bulk; set search_path = bulk; {Tables}",
            "-c", $"\\copy bulk.r from '{Path.Combine(files, "roster.csv")}' csv header", "-c", $"\\copy bulk.t from '{Path.Combine(files, "ratings.csv")}' csv header");
    }

    private static TimeSpan Time(string program, params string[] words)
    {
        var watch = Stopwatch.StartNew();
        SignedIn.Run(program, words);
        return watch.Elapsed;
    }
}
