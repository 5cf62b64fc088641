using System.Collections.Concurrent;
using Counterpart.App.Imports.Files.Text;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Suggests partners for every school, on as many cores as there are, and writes the three files. One core gives the same bytes.</summary>
internal sealed class StateMatch(StateQuestions questions, bool withReasons, int cores)
{
    public const string PairsFile = "pairs.csv";
    public const string UnmatchedFile = "unmatched.csv";

    public SchoolResult[] Run(ProgressLine progress, CancellationToken cancel)
    {
        var schools = questions.Schools;
        var results = new SchoolResult[schools.Count];
        var done = 0;

        // The largest schools first, so that no core is left alone with one at the end.
        var order = Enumerable.Range(0, schools.Count).OrderByDescending(i => schools[i].People.Length).ToList();
        Parallel.ForEach(
            Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancel },
            i =>
            {
                results[i] = Match(schools[i].SchoolId, schools[i].People, cancel);
                progress.Show(Interlocked.Increment(ref done), schools.Count);
            });
        return results;
    }

    public void Write(IReadOnlyList<SchoolResult> results, ProofHeader header, OutputFolder folder)
    {
        using var pairs = new CsvWriter(new StreamWriter(folder.Create(PairsFile)));
        using var unmatched = new CsvWriter(new StreamWriter(folder.Create(UnmatchedFile)));
        using var proof = folder.Create(ProofFile.FileName);
        pairs.Row(SchoolRows.PairsHeader(withReasons));
        unmatched.Row(SchoolRows.UnmatchedHeader);
        proof.Write(ProofFile.Line(header));
        foreach (var school in results)
        {
            foreach (var row in school.Pairs)
            {
                pairs.Row(row);
            }

            foreach (var row in school.Unmatched)
            {
                unmatched.Row(row);
            }

            proof.Write(school.Proof);
        }
    }

    private SchoolResult Match(string schoolId, int[] people, CancellationToken cancel)
    {
        var answer = Pairer.Suggest(questions.Of(schoolId, people), cancel);
        var rows = new SchoolRows(schoolId, withReasons);
        return new([.. rows.Pairs(answer.Book, answer.Groups)], [.. rows.Unmatched(answer.LeftOut)], ProofFile.Line(ProofLine.Of(schoolId, answer.Record)))
        {
            Problems = answer.Problems,
            NotTakingPart = answer.LeftOut.Count(person => person.Reason == LeftOutReason.NotThisYear),
        };
    }
}
