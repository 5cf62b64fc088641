namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>
/// What a person is like on each indicator: one general factor that explains most, one for each domain, the school's leniency, and the
/// person's own high and low points (Sloat, Amrein-Beardsley and Sabo 2017 found that structure; weights in thousandths).
/// </summary>
internal sealed class MadeProfile
{
    private const int General = 650;
    private const int OfDomain = 300;
    private const int OfSchool = 320;
    private const int OfRater = 150;
    private const int Own = 460;
    private const int OfOccasion = 389;

    private readonly int[] _steady;

    public MadeProfile(IReadOnlyList<IndicatorShape> shapes, int leniency, Dice dice)
    {
        var general = dice.Normal();
        Span<int> domains = [dice.Normal(), dice.Normal(), dice.Normal(), dice.Normal()];
        _steady = new int[shapes.Count];
        for (var i = 0; i < _steady.Length; i++)
        {
            Highs.Add(i);
            var own = (OfDomain * domains[shapes[i].Domain]) + (Own * dice.Normal());
            _steady[i] = ((General * general) + own + (OfSchool * leniency)) / 1_000;
        }

        // Cards follow the own profile, with the freedom people take.
        var felt = Array.ConvertAll(_steady, value => value + (dice.Normal() * 3 / 10));
        Highs.Sort((a, b) => felt[b] != felt[a] ? felt[b].CompareTo(felt[a]) : a.CompareTo(b));
    }

    /// <summary>Positions of the indicators as the person feels about them, strongest first.</summary>
    public List<int> Highs { get; } = [];

    public int Score(int indicator, IndicatorShape shape, int rater, Dice dice) =>
        shape.Score(_steady[indicator] + (((OfRater * rater) + (OfOccasion * dice.Normal())) / 1_000));
}
