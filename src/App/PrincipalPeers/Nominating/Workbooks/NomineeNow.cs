using Counterpart.App.Organizations;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>A nominee as the state sees one, with what a row of the workbook says besides.</summary>
public sealed record NomineeNow(NomineeLine Line, District District, School School, string Email, string Position)
{
    public NomineeCard Card => Line.Card!;
}
