namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What a district says anew about one nominee.</summary>
public sealed class ChangeForm
{
    public Guid Nomination { get; set; }
    public DetailsForm Details { get; set; } = new();

    /// <summary>The version the form showed.</summary>
    public int Version { get; set; }
}
