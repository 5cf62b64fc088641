using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>A time that people in two zones share: kept on one wall clock, said on both.</summary>
/// <param name="Zone">IANA: whose wall clock.</param>
public sealed record PeerTime(DateOnly On, TimeOnly StartsAt, int Minutes, string Zone)
{
    public DateTime Begins => SchoolTime.At(On, StartsAt, Zone);
    public DateTime Ends => Begins.AddMinutes(Minutes);

    /// <summary>The same hours on the wall clock of another zone.</summary>
    public PeerTime In(string zone) => zone == Zone ? this : new(SchoolTime.DayIn(Begins, zone), SchoolTime.TimeIn(Begins, zone), Minutes, zone);

    /// <summary>"Wed, Oct 14".</summary>
    public string Day => SchoolTime.SayWeekday(On);

    /// <summary>"9:30 to 11:30 a.m. ET".</summary>
    public string Hours => SchoolTime.SayClock(StartsAt, SchoolTime.TimeIn(Ends, Zone), Zone);

    /// <summary>"9:30 a.m. ET".</summary>
    public string Start => SchoolTime.SayClock(StartsAt, Zone);
}
