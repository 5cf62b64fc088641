namespace Counterpart.App.Partnerships;

/// <summary>How a partnership ends.</summary>
/// <param name="Seen">The version of the partnership on the screen.</param>
/// <param name="LastDay">Its last day, as typed.</param>
/// <param name="Words">What the principal wants to say to its people; empty says nothing by email.</param>
public sealed record EndOrder(int Seen, string LastDay, string Words);
