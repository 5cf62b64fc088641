using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>Times between two districts, as sentences. A visit says the clock of the place first; a call the reader's.</summary>
public static class TwoZones
{
    /// <summary>"9:30 to 11:30 a.m. ET at Ridge (8:30 to 10:30 a.m. CT for you)".</summary>
    /// <param name="place">Its name; empty on paper that has it already.</param>
    public static string AtPlace(PeerTime time, string place, OwnPeers peers) => $"{time.Hours}{(place.Length > 0 ? $" at {place}" : "")}{Elsewhere(time, peers)}";

    /// <summary>"9:30 a.m. ET at Ridge (8:30 a.m. CT for you)".</summary>
    public static string StartAtPlace(PeerTime time, string place, OwnPeers peers) => $"{time.Start} at {place}{Elsewhere(time, peers, t => t.Start)}";

    /// <summary>"3:00 to 3:45 p.m. CT for you (4:00 to 4:45 p.m. ET for Ruth)".</summary>
    public static string ForReader(PeerTime time, OwnPeers peers) => $"{time.In(peers.Me.Zone).Hours} for you{Elsewhere(time.In(peers.Me.Zone), peers)}";

    /// <summary>"9:30 to 11:30 a.m. ET (8:30 to 10:30 a.m. CT)": for paper, which has no reader.</summary>
    public static string OnPaper(PeerTime time, IEnumerable<string> zones) => Both(time, zones, t => t.Hours);

    /// <summary>"9:30 a.m. ET (8:30 a.m. CT)".</summary>
    public static string StartOnPaper(PeerTime time, IEnumerable<string> zones) => Both(time, zones, t => t.Start);

    /// <summary>"You are in CT, 1 hour behind Ruth." Only about those in another zone.</summary>
    public static string Differ(OwnPeers peers)
    {
        var apart = peers.Others.Select(o => (o.FirstName, Minutes: SchoolTime.MinutesAhead(peers.Now, peers.Me.Zone, o.Zone))).Where(o => o.Minutes != 0)
            .Select(o => $"{Hours(Math.Abs(o.Minutes))} {(o.Minutes < 0 ? "behind" : "ahead of")} {o.FirstName}").ToList();
        return apart.Count == 0 ? $"You are all in {SchoolTime.Letters(peers.Me.Zone)}." : $"You are in {SchoolTime.Letters(peers.Me.Zone)}, {Words.List(apart)}.";
    }

    private static string Both(PeerTime time, IEnumerable<string> zones, Func<PeerTime, string> say)
    {
        var others = zones.Distinct(StringComparer.Ordinal).Where(z => z != time.Zone).Select(z => say(time.In(z))).ToList();
        return say(time) + (others.Count == 0 ? "" : $" ({string.Join("; ", others)})");
    }

    private static string Elsewhere(PeerTime time, OwnPeers peers, Func<PeerTime, string>? say = null)
    {
        say ??= t => t.Hours;
        var others = peers.People.Where(p => p.Zone != time.Zone).GroupBy(p => p.Zone, StringComparer.Ordinal)
            .Select(z => $"{say(time.In(z.Key))} for {Words.List([.. z.OrderBy(p => p.SeatId != peers.Me.SeatId).Select(p => p.SeatId == peers.Me.SeatId ? "you" : p.FirstName)])}").ToList();
        return others.Count == 0 ? "" : $" ({string.Join("; ", others)})";
    }

    private static string Hours(int minutes) => minutes % 60 == 0 ? Words.Count(minutes / 60, "hour") : Words.Count(minutes, "minute");
}
