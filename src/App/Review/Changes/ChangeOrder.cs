namespace Counterpart.App.Review.Changes;

/// <summary>A change as the form asks for it.</summary>
/// <param name="Seen">The draft version on the screen.</param>
/// <param name="Person">Whose partner changes.</param>
/// <param name="With">The other partner.</param>
/// <param name="Free">Pairs marked good may move too.</param>
/// <param name="Reason">Why, if the principal said so.</param>
public sealed record ChangeOrder(int Seen, ChangeKind Kind, string Person, string With, bool Free = false, string Reason = "");
