namespace Counterpart.App.Review.Finalizing;

/// <summary>A partnership on the confirmation: names and rooms.</summary>
public sealed record FinalizedRow(Guid Id, string Reference, IReadOnlyList<BoardPerson> People);
