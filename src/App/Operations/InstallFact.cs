namespace Counterpart.App.Operations;

/// <summary>A fact about this installation: whether it is the demo, and when it was made.</summary>
public sealed class InstallFact
{
    public required string Name { get; init; }
    public required string Value { get; set; }
}
