namespace Counterpart.App.Records.OfSchool;

/// <summary>What one teacher released.</summary>
public sealed record EvidenceOf(long PersonId, string Name, DateOnly On, IReadOnlyList<EvidenceText> Lines);
