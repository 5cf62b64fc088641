using Counterpart.App.Organizations.Counties;

namespace Counterpart.App.PrincipalPeers.Map;

/// <summary>One line between two counties, for one pair or several.</summary>
public sealed record MapLine(CountyShape From, CountyShape To, string Numbers, string Words, string Class)
{
    public int MiddleX => (From.X + To.X) / 2;
    public int MiddleY => (From.Y + To.Y) / 2;
    public bool IsWithin => From == To;
}
