using Counterpart.App.Operations;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>The time, and under which address people find the product.</summary>
public sealed class NoticeClock(TimeProvider clock, InstallOptions install)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;
    public DateOnly Today => SchoolTime.DayIn(Now, SchoolTime.StateZone);
    public string Address => install.Address;
}
