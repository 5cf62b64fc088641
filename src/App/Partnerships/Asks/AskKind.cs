namespace Counterpart.App.Partnerships.Asks;

/// <summary>What a pair asks its principal for.</summary>
public enum AskKind
{
    Time,
    Substitute,
    Aide,
    Talk,
}
