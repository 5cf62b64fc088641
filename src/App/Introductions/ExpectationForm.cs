namespace Counterpart.App.Introductions;

/// <summary>The fields of the expectations form as they are typed.</summary>
public sealed class ExpectationForm
{
    public string? Interact { get; set; }
    public int ObserveTimes { get; set; }
    public int PlanTimes { get; set; }
    public int HalfDaysEach { get; set; }
    public int HalfDaysOwned { get; set; }
    public bool AideCovers { get; set; }
    public bool PrincipalCovers { get; set; }
    public string? OtherHelp { get; set; }
    public string? OwnWords { get; set; }

    public static ExpectationForm Of(SchoolExpectations e) => new()
    {
        Interact = e.Interact,
        ObserveTimes = e.ObserveTimes,
        PlanTimes = e.PlanTimes,
        HalfDaysEach = e.HalfDaysEach,
        HalfDaysOwned = e.HalfDaysOwned,
        AideCovers = e.AideCovers,
        PrincipalCovers = e.PrincipalCovers,
        OtherHelp = e.OtherHelp,
        OwnWords = e.OwnWords,
    };

    public SchoolExpectations Typed() => new()
    {
        Interact = Interact?.Trim() ?? "",
        ObserveTimes = ObserveTimes,
        PlanTimes = PlanTimes,
        HalfDaysEach = HalfDaysEach,
        HalfDaysOwned = HalfDaysOwned,
        AideCovers = AideCovers,
        PrincipalCovers = PrincipalCovers,
        OtherHelp = OtherHelp?.Trim() ?? "",
        OwnWords = OwnWords?.Trim() ?? "",
    };
}
