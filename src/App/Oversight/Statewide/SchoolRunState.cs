namespace Counterpart.App.Oversight.Statewide;

public enum SchoolRunState
{
    Waiting,
    Done,

    /// <summary>Left as it is: somebody at the school was faster, or it does not take part any more.</summary>
    LeftAlone,

    Failed,
    Cancelled,
}
