namespace Counterpart.App.Programs;

public sealed class PartnershipProgram
{
    public long Id { get; init; }
    public required long StateId { get; init; }
    public required ProgramKind Kind { get; init; }
    public required string Name { get; set; }
    public string Contact { get; set; } = "";
}
