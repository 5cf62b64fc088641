using System.Diagnostics;
using Counterpart.Matching;
using Counterpart.Matching.Bench;

if (args is ["pairing-report", .. var reportOptions])
{
    return PairingReport.Run(reportOptions);
}

if (args is not ["solve", var path, .. var rest] || rest is not ([] or ["--max"] or ["--maxcard"]))
{
    Console.Error.WriteLine("solve FILE [--max|--maxcard]   FILE: '# key: value' lines, then 'n m', then m lines 'u v w', vertices from 0");
    Console.Error.WriteLine("ms is the median of the solves that fit into two seconds, at least one and at most 301, graph already in memory");
    Console.Error.WriteLine("pairing-report [--schools N] [--seed S] [--cards PERCENT]   pairs a synthetic state and says what its principals would find");
    return 2;
}

var file = GraphFile.Read(path);
var options = new MatchingOptions { AsManyPairsFirst = rest is ["--maxcard"] || (rest is [] && file.AsManyPairsFirst) };
var result = MaximumWeightMatching.Find(file.Graph, options);
var times = new List<double>();
for (var total = Stopwatch.StartNew(); times.Count == 0 || (times.Count < 301 && total.ElapsedMilliseconds < 2000);)
{
    var clock = Stopwatch.StartNew();
    result = MaximumWeightMatching.Find(file.Graph, options);
    times.Add(clock.Elapsed.TotalMilliseconds);
}

times.Sort();
var proof = result.Certificate.Prove(file.Graph, result);
Console.WriteLine(FormattableString.Invariant(
    $"n={file.Graph.VertexCount} m={file.Graph.EdgeCount} weight={result.TotalWeight} pairs={result.PairCount} proof={(proof.Holds ? "ok" : proof.Objection)} ms={times[times.Count / 2]:0.####}"));
return proof.Holds ? 0 : 1;
