using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.PrincipalPeers.Steps.Visits;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>Notes to administrators of a pair. Subjects are neutral; lines of an agenda that somebody typed stay on the page.</summary>
public static class PeerNoteWords
{
    public static MailWords Of(string first, OwnPeers peers, IEnumerable<NoteItem> items, string address) => new(
        "Your year in P3: a short note",
        $"""
        Hello {first},

        {string.Join("\n\n", items.Select(i => $"{i.Text} {address}{peers.Address}{i.Path}"))}

        You get this because you have a partner in the Principal Peer Partnership (P3). It comes once a week at most, and each line once. Stop it under Settings: {address}/settings.{(peers.Contact.Length > 0 ? $" Questions: {peers.Contact}." : "")}
        """);

    public static MailWords Of(string first, OwnPeers peers, VisitAhead visit, string address)
    {
        string[] lines =
        [
            .. new[]
            {
                $"{visit.Time.Day}, {TwoZones.AtPlace(visit.Time, visit.Host.School, peers)}.",
                $"Agenda:\n{string.Join('\n', AgendaRules.Times(visit.Plan.Lines, visit.Time.StartsAt).Where(l => l.At is not null).Select(l => Line(l.Line, l.At!.Value, visit.Time.Zone)))}",
                Fact("Parking", visit.Plan.Parking),
                Fact("Sign in", visit.Plan.SignIn),
                Fact("Bring", visit.Plan.Bring),
                visit.Host.SeatId == peers.Me.SeatId ? "" : visit.Cover.Length > 0 ? $"Who covers for you: {visit.Cover}" : "Nobody is noted who covers for you at home.",
                $"The plan, and to move it: {address}{peers.Address}/visits/{visit.Number}",
            }.Where(l => l.Length > 0),
        ];
        return new(
            $"Site visit on {visit.Time.Day}",
            $"""
            Hello {first},

            {string.Join("\n\n", lines)}

            You get this because you have a site visit in the Principal Peer Partnership (P3). It comes once for a visit, two school days before. Stop such notes under Settings: {address}/settings
            """);
    }

    private static string Line(AgendaLine line, TimeOnly at, string zone) => $"{SchoolTime.SayClock(at, zone)} {(line.Key.Length > 0 ? line.Words : "A line of your own, see the page")} ({line.Minutes} min)";

    private static string Fact(string head, string words) => words.Length == 0 ? "" : $"{head}: {words}";
}
