using Counterpart.App.PrincipalPeers.Own;

namespace Counterpart.App.Access;

/// <summary>Finds the one next thing for whoever is here.</summary>
public sealed class FindToday(TodayOfTeacher ofTeacher, TodayOfLeader ofLeader, PeerToday peer, WaitingReaders waiting)
{
    private static readonly TodayPlace looks = new("Who looked", "/looks", "Who opened words about you, when and why");
    private static readonly TodayPlace ipi = new("About IPI", "/about/ipi", "What the teachers' program asks and gives");
    private static readonly TodayPlace p3 = new("About P3", "/about/p3", "What the administrators' program asks and gives");

    public async Task<Today> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        var today = await OfRoleAsync(actor, cancel);
        var (asked, places) = await peer.Waiting.ExecuteAsync(actor, cancel);
        return today with { Waiting = [.. today.Waiting, .. asked], Places = [.. today.Places, .. places] };
    }

    private async Task<Today> OfRoleAsync(Actor actor, CancellationToken cancel) => actor.Role switch
    {
        Role.Teacher => await ofTeacher.ExecuteAsync(actor, cancel) with { Waiting = await waiting.ExecuteAsync(actor, cancel) },
        Role.Principal or Role.AssistantPrincipal => WithPeers(await ofLeader.ExecuteAsync(actor, cancel), await peer.Pair.PlacesAsync(actor, cancel)),
        Role.PeerAdministrator => await peer.Pair.ExecuteAsync(actor, [p3, looks], cancel) ?? Elsewhere(actor.Role),
        _ => Elsewhere(actor.Role),
    };

    private static Today WithPeers(Today today, IEnumerable<TodayPlace> peers) => today with { Places = [.. today.Places, .. peers] };

    private static Today Elsewhere(Role role) => role switch
    {
        Role.StateLead => new()
        {
            Headline = "Both programs, by stage and counts",
            Advice = "Schools take part by saying yes. You see how far each has come, not who works with whom.",
            Next = new("See the schools", "/state"),
            Places = [new("P3", "/state/p3", "Which districts take part, whom to call, how far matches and steps are"), new("Suggestions", "/state/suggestions", "Suggest partners for all schools that are ready"), new("Districts and schools", "/state/schools", "Add schools, file data agreements, opt schools in"), new("Guidebook", "/state/guidebook", "What teachers read, in your own words if you like"), ipi, p3, looks],
        },
        Role.StateAnalyst => new()
        {
            Headline = "Schools by stage and counts",
            Advice = "Groups under 10 people are not told apart.",
            Next = new("See the schools", "/state"),
            Places = [new("P3", "/state/p3", "Which districts take part, how far matches and steps are"), ipi, p3, looks],
        },
        Role.Superintendent or Role.DistrictDesignee => new()
        {
            Headline = "The schools of your district",
            Advice = "You see which schools take part and how far they have come, by counts. Principals decide on the partnerships.",
            Next = new("See the schools", "/district"),
            Places = [new("P3", "/district/p3", "Whether your district takes part, and whom it nominates"), new("Hours to verify", "/district/pdp", "Development points of teachers who worked with a partner"), ipi, p3, looks],
        },
        Role.PeerAdministrator => new()
        {
            Headline = "The Principal Peer Partnership (P3)",
            Advice = "Your answer, what you would like to work on, and your partner once you were told.",
            Next = new("Open P3", "/p3"),
            Places = [p3, looks],
        },
        _ => new()
        {
            Headline = "Counterpart is running",
            Advice = "You keep it so. You see that messages went out, not what they say, and no words about anybody.",
            Next = new("See how it runs", "/ops"),
            Places =
            [
                new("Messages", "/ops/messages", "What was sent, what waits, what went wrong"),
                new("People", "/ops/people", "Find why somebody got no email; sign a lost device out"),
                new("Audit", "/ops/audit", "Who did what, without the words"),
            ],
        },
    };
}
