namespace Counterpart.App.Operations;

/// <summary>A key of the framework's own data protection (form tokens), sealed, shared by all nodes.</summary>
public sealed class ProtectionKey
{
    public long Id { get; init; }
    public required byte[] SealedXml { get; init; }
}
