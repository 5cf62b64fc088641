namespace Counterpart.App.Oversight.Statewide;

/// <summary>Whose a school's draft is.</summary>
public enum DraftStand
{
    None,

    /// <summary>Suggested by the state, and nobody at the school has changed, marked or run anything since.</summary>
    Untouched,

    WorkedOn,
}
