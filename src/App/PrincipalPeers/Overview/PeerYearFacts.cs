using Counterpart.App.PrincipalPeers.Steps;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>What the counts of a year are made from. No word that anybody wrote.</summary>
public sealed record PeerYearFacts
{
    /// <summary>"2026-27".</summary>
    public required string Year { get; init; }

    /// <summary>By name; no answer is null.</summary>
    public required IReadOnlyList<(long Id, string Number, string Name, bool? TakesPart)> Districts { get; init; }

    /// <summary>Of districts that take part; those withdrawn are left out.</summary>
    public required IReadOnlyList<(long Id, long DistrictId, NomineeReply Reply)> Nominees { get; init; }

    /// <summary>Finalized, told to its people or not yet.</summary>
    public required IReadOnlyList<PairSteps> Pairs { get; init; }

    public required IReadOnlyList<(bool IsSent, bool IsRead, bool IsTalkedAbout, bool IsConcernOpen)> Notices { get; init; }

    /// <summary>By place and kind, once each: what ideas are about that somebody shared or finished a debrief with.</summary>
    public required IReadOnlySet<(long SeatId, LeadershipPractice Practice)> Ideas { get; init; }

    public IReadOnlyList<PairSteps> Introduced => [.. Pairs.Where(p => p.IsIntroduced)];

    /// <summary>Said yes and has no place in a pair.</summary>
    public int WithoutPartner(long? district = null)
    {
        var matched = Pairs.SelectMany(p => p.Seats).Select(s => s.NominationId).ToHashSet();
        return Nominees.Count(n => n.Reply == NomineeReply.Yes && (district ?? n.DistrictId) == n.DistrictId && !matched.Contains(n.Id));
    }
}
