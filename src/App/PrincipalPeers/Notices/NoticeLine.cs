using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>A notice as the state's pages show it.</summary>
public sealed record NoticeLine
{
    public required Guid Id { get; init; }
    public required int Wave { get; init; }
    public required long DistrictId { get; init; }
    public required Guid DistrictPublicId { get; init; }
    public required string District { get; init; }

    /// <summary>Directors of schools; empty when nobody is on file.</summary>
    public required IReadOnlyList<(string Name, string? Email)> Directors { get; init; }

    public required IReadOnlyList<NoticeMatch> Matches { get; init; }
    public required string Words { get; init; }
    public required DateTime? SentAt { get; init; }
    public required DateOnly? ConcernUntil { get; init; }
    public required DateTime? AcknowledgedAt { get; init; }

    /// <summary>The director's concern while it is open, and after; empty for none.</summary>
    public required string Concern { get; init; }

    public required bool IsConcernOpen { get; init; }
    public required string ContactWho { get; init; }
    public required DateOnly? ContactOn { get; init; }

    /// <summary>An email to a director bounced or may not have arrived: print it.</summary>
    public required bool IsUndelivered { get; init; }

    public required int Version { get; init; }
    public string DirectorNames => Directors.Count == 0 ? "the director of schools" : Plumbing.Words.List([.. Directors.Select(d => d.Name)]);

    /// <summary>What the state does next, in words.</summary>
    public string Next => NoticeRules.Next(new(SentAt is not null, Directors.Any(d => d.Email is not null), ContactOn is not null, IsConcernOpen, ConcernUntil, Matches.All(m => m.IntroducedAt is not null)));

    public string Stand => SentAt is null ? "Not sent" : ContactOn is { } on ? $"Sent. Talked with {ContactWho} on {SchoolTime.SayShort(on)}" : AcknowledgedAt is not null ? "Sent and read. Call to hear it from a person" : "Sent";
}
