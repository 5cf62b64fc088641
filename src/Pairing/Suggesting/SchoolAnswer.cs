namespace Counterpart.Pairing;

/// <summary>One school's answer: the groups, the people in none, and the proof.</summary>
public sealed class SchoolAnswer
{
    internal SchoolAnswer(PairBook book, AnswerRecord record, IReadOnlyList<QuestionProblem> problems)
    {
        Book = book;
        Record = record;
        Problems = problems;
    }

    /// <summary>Facts of every pair, worked out when asked for.</summary>
    public PairBook Book { get; }

    /// <summary>What is stored: groups, people left out, proof, settings, digest. Plain data.</summary>
    public AnswerRecord Record { get; }

    /// <summary>Contradictions in the question and how they were resolved.</summary>
    public IReadOnlyList<QuestionProblem> Problems { get; }

    /// <summary>The groups, kept ones included, ascending by first member.</summary>
    public IReadOnlyList<PlanGroup> Groups => Record.Groups;

    /// <summary>Everybody in no group, with the reason, ascending by id.</summary>
    public IReadOnlyList<LeftOutPerson> LeftOut => Record.LeftOut;

    /// <summary>The facts of all pairs as plain data, to be sealed with the run.</summary>
    public PairTable Table() => Book.ToTable(Groups);
}
