namespace Counterpart.App.Access;

/// <summary>A row that belongs to one school and is its leaders' business only.</summary>
public interface ISchoolOwned
{
    long SchoolId { get; }
    long DistrictId { get; }
}
