namespace Counterpart.App.Access;

/// <summary>A link of the first page, and a line on what is there.</summary>
public sealed record TodayPlace(string Words, string Address, string What = "");
