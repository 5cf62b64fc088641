namespace Counterpart.App.Introductions;

/// <summary>A partnership as somebody saw it before pressing: which, and in which version.</summary>
public sealed record PairSeen(Guid Id, int Version)
{
    /// <summary>As a form carries it.</summary>
    public static string Of(PairToIntroduce pair) => $"{pair.PublicId:N}.{pair.Version}";

    /// <returns>Null for what no form of ours would send.</returns>
    public static PairSeen? Read(string sent) =>
        sent.Split('.') is [var id, var version] && Guid.TryParse(id, out var pair) && int.TryParse(version, out var number) ? new(pair, number) : null;
}
