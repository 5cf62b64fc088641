namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>What a row of a workbook would change, and for whom.</summary>
public sealed record FileChange
{
    public required string Sheet { get; init; }
    public required int Row { get; init; }
    public required FileChangeKind Kind { get; init; }
    public required string Who { get; init; }
    public required string Says { get; init; }
    public required Guid District { get; init; }

    /// <summary>Set for a district's answer.</summary>
    public bool? TakesPart { get; init; }

    /// <summary>Set for somebody to be nominated.</summary>
    public NomineeRow? Nominee { get; init; }

    /// <summary>Set for somebody who is nominated, with the version that was compared.</summary>
    public ChangeForm? Change { get; init; }
}
