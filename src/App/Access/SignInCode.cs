namespace Counterpart.App.Access;

/// <summary>A six-digit code that was mailed, or shown on the console to the first people of an install. Only its hash is kept.</summary>
public sealed class SignInCode
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required byte[] CodeHash { get; init; }
    public required DateTime MadeAt { get; init; }
    public required DateTime ExpiresAt { get; init; }
    public required int TriesLeft { get; set; }
    public DateTime? UsedAt { get; set; }
}
