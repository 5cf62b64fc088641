namespace Counterpart.App.Audit;

/// <summary>A person an audit entry is about: how somebody finds who looked at them.</summary>
public sealed class AuditSubject
{
    public long Id { get; init; }
    public long EntryId { get; init; }
    public required long PersonId { get; init; }
}
