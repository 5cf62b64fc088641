namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>Who is written to about a visit: the pair's calendars, and the office of the school that is visited.</summary>
public sealed record VisitMails(PeerMail Calendars, OfficeMail Office);
