namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Somebody who is not in the list of administrators, as typed.</summary>
public sealed class AddForm
{
    public string? Name { get; set; }
    public string? Email { get; set; }

    /// <summary>The school's number within its district.</summary>
    public string? School { get; set; }
}
