namespace Counterpart.App.Organizations;

public sealed class State
{
    public long Id { get; init; }
    public required string Code { get; init; }
    public required string Name { get; set; }
}
