namespace Counterpart.App.Review.Changes;

/// <summary>One act on the draft, without the pairs it led to.</summary>
public sealed record ActRow(int Number, DraftAct Act, int? ReturnedTo, DateTime At, long ById, string ByName, IReadOnlyList<long> PersonIds);
