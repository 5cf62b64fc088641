namespace Counterpart.App.Tests.Support;

/// <summary>Which database this run of the tests uses: the same tests run once on each.</summary>
public static class Databases
{
    public static bool IsPostgres => string.Equals(Environment.GetEnvironmentVariable("COUNTERPART_TEST_DB"), "postgres", StringComparison.Ordinal);
}
