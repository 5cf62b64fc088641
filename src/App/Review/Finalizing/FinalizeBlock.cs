namespace Counterpart.App.Review.Finalizing;

/// <summary>Why one pair cannot be finalized as it stands.</summary>
/// <param name="Member">Whom it is about.</param>
/// <param name="Other">The other one kept apart; empty otherwise.</param>
public sealed record FinalizeBlock(Guid Pair, FinalizeBlockKind Kind, string Member, string Other = "");
