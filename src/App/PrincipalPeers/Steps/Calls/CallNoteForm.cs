namespace Counterpart.App.PrincipalPeers.Steps.Calls;

public sealed class CallNoteForm
{
    public int Version { get; set; }
    public string? Question { get; set; }
    public string? Tried { get; set; }
    public string? Help { get; set; }
}
