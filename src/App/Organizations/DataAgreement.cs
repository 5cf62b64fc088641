namespace Counterpart.App.Organizations;

/// <summary>The signed agreement that lets the state work with a district's results. Without a current one its rows are refused at the door.</summary>
public sealed class DataAgreement
{
    public long Id { get; init; }
    public required long DistrictId { get; init; }
    public required string Title { get; init; }
    public required DateOnly SignedOn { get; init; }
    public DateOnly? EndsOn { get; set; }
}
