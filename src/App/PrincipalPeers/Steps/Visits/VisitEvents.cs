namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>A visit as calendars and sentences take it.</summary>
public static class VisitEvents
{
    public const string Title = "Site visit";

    public static PeerTime TimeOf(SiteVisit visit) => new(visit.On, visit.StartsAt, visit.Minutes, visit.Zone);

    /// <param name="school">Of the host.</param>
    public static PeerInvitation Of(SiteVisit visit, string school) => new(visit.PublicId, Title, school, $"visits/{visit.Number}", TimeOf(visit)) { Sequence = visit.Version, ChangedAt = visit.ChangedAt };
}
