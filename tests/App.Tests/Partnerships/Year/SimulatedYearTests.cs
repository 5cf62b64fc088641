using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>Whole school years by chance. One seed is one year: COUNTERPART_YEAR_SEED=17 plays that one again, COUNTERPART_YEARS=1000 plays so many, from COUNTERPART_YEARS_FROM on (./dev years).</summary>
public sealed class SimulatedYearTests : IAsyncLifetime
{
    private const int YearsOnSqlite = 20;
    private const int YearsOnPostgres = 2;
    private const int ToldEach = 50;

    private readonly YearTemplate template = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => template.DisposeAsync();

    [Fact]
    public async Task What_is_promised_holds_after_every_day_of_every_year()
    {
        var watch = Stopwatch.StartNew();
        int[] seeds = Number("COUNTERPART_YEAR_SEED") is { } one ? [one] : [.. Enumerable.Range(Number("COUNTERPART_YEARS_FROM") ?? 1, Number("COUNTERPART_YEARS") ?? (Databases.IsPostgres ? YearsOnPostgres : YearsOnSqlite))];
        var wrong = new ConcurrentBag<string>();
        var played = 0;
        await Parallel.ForEachAsync(seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (seed, _) =>
        {
            try
            {
                await PlayAsync(seed, YearDays.Last);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                wrong.Add(e.Message);
                Tell(e.Message);
            }

            // A long run says how far it is: who breaks it off knows what held until then.
            if (Interlocked.Increment(ref played) % ToldEach == 0)
            {
                Tell(string.Create(CultureInfo.InvariantCulture, $"seeds {seeds[0]} and on: {played:N0} years played, {wrong.Count} broke a promise"));
            }
        });
        var line = string.Create(CultureInfo.InvariantCulture, $"seeds {seeds[0]} to {seeds[^1]}: {seeds.Length:N0} school years of {YearTemplate.Teachers} teachers in {watch.Elapsed.TotalSeconds:N0} s: {(wrong.IsEmpty ? "every promise held after every day" : $"{wrong.Count} broke a promise")}");
        Tell(line);
        Assert.True(wrong.IsEmpty, $"{line}\n\n{string.Join("\n\n", wrong.Order(StringComparer.Ordinal).Take(10))}");
    }

    [Fact]
    public async Task The_same_seed_is_the_same_year()
    {
        var fall = new DateOnly(2026, 10, 2);
        var (one, other) = (await PlayAsync(7, fall), await PlayAsync(7, fall));

        Assert.NotEmpty(one);
        Assert.Equal(one, other);
    }

    /// <returns>Every message of the year, as far as the seed decides.</returns>
    private async Task<string> PlayAsync(int seed, DateOnly last)
    {
        await using var school = await SimulatedSchool.OpenAsync(seed, template);
        var year = new SimulatedYear(school);
        await year.RunAsync(last);
        return year.Mail.Digest;
    }

    private static void Tell(string line)
    {
        if (Environment.GetEnvironmentVariable("COUNTERPART_YEARS_RESULT") is { Length: > 0 } file)
        {
            File.AppendAllText(file, line + Environment.NewLine);
        }
    }

    private static int? Number(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
