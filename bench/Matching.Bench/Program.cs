using System.Diagnostics;
using Counterpart.Matching;
using Counterpart.Matching.Bench;

if (args is not ["solve", var path, .. var rest] || rest is not ([] or ["--max"] or ["--maxcard"]))
{
    Console.Error.WriteLine("solve FILE [--max|--maxcard]   FILE: '# key: value' lines, then 'n m', then m lines 'u v w', vertices from 0");
    return 2;
}

var file = GraphFile.Read(path);
var options = new MatchingOptions { AsManyPairsFirst = rest is ["--maxcard"] || (rest is [] && file.AsManyPairsFirst) };
var clock = Stopwatch.StartNew();
var result = MaximumWeightMatching.Find(file.Graph, options);
clock.Stop();
var proof = result.Certificate.Prove(file.Graph, result);
Console.WriteLine(FormattableString.Invariant(
    $"n={file.Graph.VertexCount} m={file.Graph.EdgeCount} weight={result.TotalWeight} pairs={result.PairCount} proof={(proof.Holds ? "ok" : proof.Objection)} ms={clock.Elapsed.TotalMilliseconds:0.###}"));
return proof.Holds ? 0 : 1;
