namespace Counterpart.App.Oversight.Calls;

/// <summary>Who said something, how and when, as typed for somebody else.</summary>
/// <param name="Who">Empty when the state enters it for itself.</param>
/// <param name="On">Empty for today.</param>
public sealed record Said(string Who, CallWay Way, DateOnly? On)
{
    public static Said Itself { get; } = new("", CallWay.Phone, null);
}
