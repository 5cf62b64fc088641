namespace Counterpart.App.PrincipalPeers.Steps.Visits;

public sealed class AgendaLineForm
{
    public string? Key { get; set; }
    public string? Own { get; set; }
    public string? Minutes { get; set; }
    public string? With { get; set; }
    public bool IsOn { get; set; }
    public bool TeacherSaidYes { get; set; }
}
