namespace Counterpart.App.Messages.Notes;

/// <summary>What somebody else did that a teacher is told of.</summary>
public enum NewsKind
{
    NotesShared,
    PlanAnswered,

    /// <summary>What the reader asked for.</summary>
    OwnAskAnswered,

    /// <summary>What somebody else of the pair asked for.</summary>
    PartnersAskAnswered,

    OfferAnswered,
    LineOpened,
    EvidenceOpened,
}
