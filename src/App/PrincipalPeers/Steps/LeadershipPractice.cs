namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>What an idea or an action belongs to: the practices of shared leadership the program names. The number is sealed with what people write: never change it.</summary>
public enum LeadershipPractice
{
    None = 0,
    LeadershipTeam = 1,
    TeacherLeaderModel = 2,
    Plc = 3,
    Tpeg = 4,
    Other = 5,
}
