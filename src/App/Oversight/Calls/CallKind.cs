namespace Counterpart.App.Oversight.Calls;

/// <summary>What came of a conversation with a school.</summary>
public enum CallKind
{
    Talked,
    OptedIn,
    OptedOut,
    Agreed,
}
