namespace Counterpart.App.PrincipalPeers.Steps;

public static class LeadershipPractices
{
    /// <summary>As forms offer them, in the order of the program.</summary>
    public static readonly IReadOnlyList<LeadershipPractice> All =
        [LeadershipPractice.LeadershipTeam, LeadershipPractice.TeacherLeaderModel, LeadershipPractice.Plc, LeadershipPractice.Tpeg, LeadershipPractice.Other];

    /// <summary>Empty for none.</summary>
    public static string Say(this LeadershipPractice practice) => practice switch
    {
        LeadershipPractice.LeadershipTeam => "Leadership team",
        LeadershipPractice.TeacherLeaderModel => "Teacher leader model",
        LeadershipPractice.Plc => "Professional learning community (PLC)",
        LeadershipPractice.Tpeg => "Teacher peer excellence group (TPEG)",
        LeadershipPractice.Other => "Other",
        _ => "",
    };

    /// <summary>What a form sent; anything else is none.</summary>
    public static LeadershipPractice Read(string? typed) => All.FirstOrDefault(p => p.ToString() == typed);
}
