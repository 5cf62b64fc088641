namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>One row of a list of nominees, as typed.</summary>
/// <param name="Row">As the file or the pasted text counts.</param>
/// <param name="School">Its name or its number.</param>
public sealed record NomineeRow(int Row, string Name, string Email, string School, string Level)
{
    /// <summary>What else a workbook says of the person; grades stand in <see cref="Level"/>.</summary>
    public DetailsForm Details { get; init; } = new();
}
