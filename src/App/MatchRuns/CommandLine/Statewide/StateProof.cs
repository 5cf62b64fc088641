using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Judges the folder of a run: every school's proof, and that pairs.csv and unmatched.csv say what was proved.</summary>
internal sealed class StateProof(ProofHeader header, StateQuestions? questions, WrittenRows written)
{
    private readonly Dictionary<string, int[]> _schools = questions?.Schools.ToDictionary(school => school.SchoolId, school => school.People, StringComparer.Ordinal) ?? [];

    /// <summary>What is wrong with a school; empty when everything holds.</summary>
    public IEnumerable<string> Check(ProofLine line)
    {
        var question = questions is not null && _schools.TryGetValue(line.School, out var people) ? questions.Of(line.School, people) : null;
        if (questions is not null && question is null)
        {
            return ["the roster has no such school"];
        }

        if (!line.IsWhole())
        {
            return ["the line is damaged"];
        }

        var notTakingPart = question?.People.Where(person => !person.TakesPart).Select(person => person.Id) ?? [];
        var record = line.ToRecord(header, notTakingPart);
        var problems = question is null ? Verification.CheckProof(record) : Verification.Check(question, record);
        return problems.Count > 0 ? problems.Select(problem => $"{problem.Kind.ToString().ToLowerInvariant()}: {problem.Detail}") : Compare(line, record, question);
    }

    /// <summary>The rows a person reads must be those that were proved. With the inputs every cell is compared, else who is with whom.</summary>
    private IEnumerable<string> Compare(ProofLine line, AnswerRecord record, SchoolQuestion? question)
    {
        var rows = new SchoolRows(line.School, written.HasReasons);
        var pairs = question is null
            ? record.Groups.Select((group, i) => SchoolRows.Members(line.School, i, group.Members))
            : rows.Pairs(PairBook.Open(question), record.Groups);
        if (!written.PairsOf(line.School).SequenceEqual(pairs.Select(row => Text(row, question is null)), StringComparer.Ordinal))
        {
            yield return $"{StateMatch.PairsFile} does not say what was proved";
        }

        if (!written.UnmatchedOf(line.School).SequenceEqual(rows.Unmatched(record.LeftOut).Select(row => Text(row, onlyMembers: false)), StringComparer.Ordinal))
        {
            yield return $"{StateMatch.UnmatchedFile} does not say what was proved";
        }

        string Text(string[] row, bool onlyMembers) => WrittenRows.Text(onlyMembers ? row[..SchoolRows.MemberCells] : row);
    }
}
