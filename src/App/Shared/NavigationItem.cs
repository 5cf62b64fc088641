namespace Counterpart.App.Shared;

public sealed record NavigationItem(string Words, string Address);
