using Counterpart.Pairing;

namespace Counterpart.Matching.Bench;

/// <summary>
/// Observation scores as published studies describe them: one general factor that carries most, a smaller one for each domain, a school's
/// leniency, whole levels 1 to 5, hard indicators lower than easy ones, two to four observations a year.
/// </summary>
internal sealed class SyntheticScores
{
    public static readonly string[] Indicators =
    [
        "SO", "MOT", "PIC", "LS", "ACT", "QU", "FEED", "GRP", "TCK", "TKS", "TH", "PS",
        "IP", "SW", "AS", "EXP", "MSB", "ENV", "RC",
    ];

    private static readonly double[] Means =
    [
        3.7, 3.8, 3.7, 3.6, 3.5, 3.4, 3.5, 3.6, 4.1, 4.1, 3.4, 3.4,
        3.7, 3.6, 3.6, 3.9, 4.0, 4.1, 4.2,
    ];

    private readonly Random _random;
    private readonly double[] _latent;

    public SyntheticScores(Random random, double leniency)
    {
        _random = random;
        var (general, domains) = (Normal(random), new[] { Normal(random), Normal(random), Normal(random) });
        _latent = [.. Indicators.Select((_, k) => Means[k] + (0.65 * ((0.75 * general) + (0.30 * domains[Domain(k)]) + (0.20 * leniency) + (0.38 * Normal(random)))))];
    }

    /// <summary>Indicators from the person's own strongest to weakest, as the person sees it, with some blindness.</summary>
    public int[] OwnOrder() => [.. Enumerable.Range(0, Indicators.Length).OrderByDescending(k => _latent[k] - (Means[k] / 2) + (0.35 * Normal(_random)))];

    public IReadOnlyList<PooledResult> Pool()
    {
        int[] counts = [_random.Next(2, 4), _random.Next(1, 3), _random.Next(1, 3)];
        return [.. Indicators.Select((indicator, k) => new PooledResult
        {
            Indicator = indicator,
            Count = counts[Domain(k)],
            SumThousandths = Enumerable.Range(0, counts[Domain(k)]).Sum(_ => Level(_latent[k] + (0.65 * 0.40 * Normal(_random)))) * 1000L,
            SchoolYear = 2025,
        })];
    }

    public static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static int Domain(int k) => k < 12 ? 0 : k < 15 ? 1 : 2;

    private static int Level(double value) => Math.Clamp((int)Math.Round(value), 1, 5);
}
