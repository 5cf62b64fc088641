namespace Counterpart.App.Messages.Notes.OfLeaders;

/// <summary>What the note of a leader's week can be about: counts, and nothing of any pair.</summary>
public sealed record LeaderFacts
{
    /// <summary>Pairs with whom a check-in is due this week.</summary>
    public int CheckIns { get; init; }

    /// <summary>Asks that wait for an answer.</summary>
    public int Asks { get; init; }

    public int Promises { get; init; }

    /// <summary>Teachers who would like to talk first.</summary>
    public int Talks { get; init; }

    /// <summary>Teachers for whom there is a prompt sheet, in a season of conferences.</summary>
    public int Sheets { get; init; }

    /// <summary>A mark for each quiet spell a pair was asked about a while ago; empty where the school has not switched strips on.</summary>
    public IReadOnlyList<string> Quiet { get; init; } = [];

    public bool IsEmpty => CheckIns + Asks + Promises + Talks + Sheets + Quiet.Count == 0;
}
