namespace Counterpart.App.Oversight.Calls;

/// <summary>How somebody said something.</summary>
public enum CallWay
{
    Phone,
    Email,
    Paper,
    InPerson,
}
