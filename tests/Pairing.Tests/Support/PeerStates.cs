namespace Counterpart.Pairing.Tests.Support;

/// <summary>Small made-up states of administrators.</summary>
internal static class PeerStates
{
    private static readonly string[] codes = ["A1", "A2", "B1", "C1"];

    /// <param name="nominees">"a:1": nominee a of district 1.</param>
    /// <param name="neighbors">"1-2", or "1-2:345" with tenths of a mile.</param>
    public static PeerQuestion Of(string[] nominees, string[] neighbors) => new()
    {
        Nominees = [.. nominees.Select(n => n.Split(':')).Select(n => new PeerNominee { Id = n[0], DistrictId = n[1] })],
        Neighbors = [.. neighbors.Select(n => n.Split('-', ':')).Select(n => new PeerNeighbors(n[0], n[1], n.Length > 2 ? int.Parse(n[2], System.Globalization.CultureInfo.InvariantCulture) : null))],
    };

    public static PeerQuestion Two(Func<PeerNominee, PeerNominee> a, Func<PeerNominee, PeerNominee> b) => With(With(Of(["a:1", "b:2"], ["1-2"]), "a", a), "b", b);

    public static PeerQuestion With(PeerQuestion question, string id, Func<PeerNominee, PeerNominee> change) =>
        question with { Nominees = [.. question.Nominees.Select(n => n.Id == id ? change(n) : n)] };

    public static PeerFacts Facts(string[] neighbors, IReadOnlyList<PeerDistrictFacts>? districts = null) =>
        new PeerBook(Of(["a:1", "b:2"], neighbors) with { Districts = districts ?? [] }).Facts("a", "b");

    /// <summary>States of five to ten nominees in six districts in a ring with some lines across.</summary>
    public static IReadOnlyList<PeerQuestion> Random(int seed, int states)
    {
        var dice = new Random(seed);
        string[] Some(int most) => [.. codes.OrderBy(_ => dice.Next()).Take(dice.Next(most + 1))];
        return
        [
            .. Enumerable.Range(0, states).Select(_ =>
            {
                var nominees = Enumerable.Range(0, dice.Next(5, 11)).Select(i => new PeerNominee
                {
                    Id = $"n{i}", DistrictId = $"{dice.Next(6)}", Level = dice.Next(2) == 0 ? "high" : "middle", Focus = Some(2), Share = Some(2),
                    TravelMiles = dice.Next(3) == 0 ? dice.Next(40) : null, LastYearPartnerIds = dice.Next(4) == 0 ? ["n0"] : [], Wish = (PartnerWish)dice.Next(3),
                }).ToList();
                var apart = nominees.Skip(2).Where(_ => dice.Next(6) == 0).Select(n => (n.Id, "n1")).ToList();
                return new PeerQuestion
                {
                    Nominees = nominees,
                    Apart = apart,
                    Neighbors = [.. Enumerable.Range(0, 6).SelectMany(d => new[] { (d, (d + 1) % 6), (d, (d + 3) % 6) }.Where(_ => dice.Next(3) > 0)).Select(p => new PeerNeighbors($"{p.Item1}", $"{p.Item2}", dice.Next(600)))],
                    Points = new() { Seed = dice.Next() },
                };
            }),
        ];
    }

    /// <summary>Pairs and points of the best plan, found by trying every one.</summary>
    public static (int Pairs, int Points) BestByTrying(PeerBook book) => Best(book, [.. book.Question.Nominees.Select(n => n.Id)]);

    private static (int Pairs, int Points) Best(PeerBook book, string[] left)
    {
        if (left.Length < 2)
        {
            return (0, 0);
        }

        var best = Best(book, left[1..]);
        foreach (var other in left[1..])
        {
            var facts = book.Facts(left[0], other);
            if (facts.Bar == PeerBar.None)
            {
                var rest = Best(book, [.. left[1..].Where(id => id != other)]);
                var sum = (rest.Pairs + 1, rest.Points + facts.Points);
                best = sum.CompareTo(best) > 0 ? sum : best;
            }
        }

        return best;
    }
}
