using System.Globalization;
using Counterpart.Matching;

// What a process costs that solves one school from a file and ends. Without a file it does nothing: the difference is what the library costs at a cold start.
// FILE: 'n m', then m lines 'u v w', vertices from 0. bench/cold-start.sh measures.
if (args.Length == 0)
{
    return 0;
}

using var lines = new StreamReader(args[0]);
Span<long> numbers = stackalloc long[3];
Read(lines, numbers);
var weights = new long?[(int)numbers[0], (int)numbers[0]];
while (Read(lines, numbers))
{
    var (u, v) = ((int)numbers[0], (int)numbers[1]);
    weights[u, v] = weights[v, u] = numbers[2];
}

var workspace = new DenseWorkspace();
DenseMatching.Find(WeightMatrix.From(weights), null, workspace);
Console.Out.WriteLine(workspace.TotalWeight.ToString(CultureInfo.InvariantCulture));
return 0;

static bool Read(StreamReader lines, Span<long> numbers)
{
    var line = lines.ReadLine().AsSpan();
    if (line.IsEmpty)
    {
        return false;
    }

    var count = 0;
    foreach (var range in line.Split(' '))
    {
        numbers[count++] = long.Parse(line[range], CultureInfo.InvariantCulture);
    }

    return true;
}
