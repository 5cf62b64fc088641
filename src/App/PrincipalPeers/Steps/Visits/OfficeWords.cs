using Counterpart.App.Messages;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>M20 as the office of the school that is visited reads it: who comes, when, and how they get in. Nobody there has an account, so there is no link. Lines of the agenda stay on the page that the host prints.</summary>
public static class OfficeWords
{
    /// <param name="movedFrom">When it was to begin by what the office was told before; null the first time.</param>
    public static MailWords Ahead(OwnPeers peers, SiteVisit visit, VisitPlan plan, DateTime? movedFrom)
    {
        var (host, time) = (peers.OfSeat(visit.HostSeatId), VisitEvents.TimeOf(visit));
        string[] parts =
        [
            .. new[]
            {
                movedFrom is { } before ? $"The visit that was to begin {Begins(before, visit.Zone)} is moved." : "",
                $"Visitors come to {host.School} on {time.Day}, {time.Hours}. {host.Name} hosts them.",
                string.Join('\n', peers.People.Where(p => p.SeatId != host.SeatId).Select(v => $"{v.Name}, {v.School}, {v.District}")),
                Fact("Parking", plan.Parking),
                Fact("Sign in", plan.SignIn),
                Fact("Bring", plan.Bring),
                Fact("Lunch", plan.Lunch),
                $"{host.Name} can print a page for the office that says where they are, and when.",
            }.Where(p => p.Length > 0),
        ];
        return new($"{(movedFrom is null ? "Visitors" : "Moved: visitors")} on {time.Day}", $"Hello,\n\n{string.Join("\n\n", parts)}\n\n{Why(peers, host)}");
    }

    /// <param name="told">When it was to begin by what the office was told.</param>
    public static MailWords Off(OwnPeers peers, SiteVisit visit, DateTime told)
    {
        var host = peers.OfSeat(visit.HostSeatId);
        return new(
            $"Off: visitors on {SchoolTime.SayWeekday(SchoolTime.DayIn(told, visit.Zone))}",
            $"Hello,\n\nThe visit at {host.School} that was to begin {Begins(told, visit.Zone)} is off.\n\n{Why(peers, host)}");
    }

    /// <summary>What became of an email to the office, for the host.</summary>
    public static string Told(OutboxMessage message, DateTime now, string zone) => MailRules.StateOf(message.MayRepeat, message.SealedBody is not null, message.StartedAt, message.SentAt, message.Tries, message.LastError, now) switch
    {
        MailState.Sent => $"The office got an email on {SchoolTime.Say(message.SentAt!.Value, zone)}.",
        MailState.Waiting or MailState.Sending => "An email to the office is on its way, in school hours.",
        _ => "An email to the office may not have arrived, and is not sent again. Look at the address, or print the page for the office.",
    };

    private static string Why(OwnPeers peers, PeerPerson host) =>
        $"You get this because {host.Name} gave this address for the office of {host.School}. It comes once for a visit, and once more when it is moved or off. Questions: ask {host.Name}{(peers.Contact.Length > 0 ? $" or {peers.Contact}" : "")}, who runs the Principal Peer Partnership (P3).";

    private static string Begins(DateTime at, string zone) => $"{SchoolTime.SayWeekday(SchoolTime.DayIn(at, zone))}, {SchoolTime.SayClock(SchoolTime.TimeIn(at, zone), zone)}";

    private static string Fact(string head, string words) => words.Length == 0 ? "" : $"{head}: {words}";
}
