namespace Counterpart.App.Review;

/// <param name="Name">The indicator's name.</param>
/// <param name="Known">"as you know", "from the card", or nothing where results say it.</param>
public sealed record BroughtIndicator(string Name, string Known = "")
{
    public override string ToString() => Known.Length == 0 ? Name : $"{Name} ({Known})";
}
