namespace Counterpart.App.CheckIns;

public enum CheckInWay
{
    Talked,
    Email,

    /// <summary>This round goes by without a check-in; the pair sees nothing of it.</summary>
    NotThisRound,
}
