namespace Counterpart.App.Review;

/// <summary>Somebody taking part who is in no pair.</summary>
/// <param name="Member">Public id.</param>
/// <param name="Reason">A name of <see cref="Counterpart.Pairing.LeftOutReason"/>, or empty when the principal's own change left the person so.</param>
public sealed record LeftAlone(string Member, string Reason);
