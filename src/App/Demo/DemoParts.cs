namespace Counterpart.App.Demo;

/// <summary>Who has been at work in the demo.</summary>
public sealed record DemoParts(DemoActs Acts, DemoOffice Office, DemoCalendar Calendar, DemoLines Lines, DemoPeers Peers, DemoMatches Matches);
