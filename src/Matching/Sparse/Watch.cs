namespace Counterpart.Matching.Sparse;

/// <summary>Lets the caller of a long search see how far it is, and stop it.</summary>
internal sealed class Watch(IProgress<MatchingProgress>? progress, CancellationToken cancel)
{
    /// <summary>A phase looks up at every so many steps of its own.</summary>
    public const int Interval = 4096;

    public CancellationToken Cancel => cancel;

    public void LookUp(MatchingPhase phase, int verticesLeft)
    {
        cancel.ThrowIfCancellationRequested();
        progress?.Report(new MatchingProgress(phase, verticesLeft));
    }
}
