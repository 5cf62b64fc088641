namespace Counterpart.App.CheckIns;

/// <summary>What was typed about a talk with one pair; both boxes may stay empty.</summary>
public sealed class CheckInNote
{
    public Guid Pair { get; set; }
    public CheckInNeed? Need { get; set; }
    public string? Line { get; set; }
}
