using Counterpart.Matching.Dense;

namespace Counterpart.Matching.Pricing;

/// <summary>Chooses the number width.</summary>
internal static class PriceSearch
{
    /// <exception cref="ArgumentOutOfRangeException">No width is safe.</exception>
    public static WithoutTwo For(Completion completion) =>
        completion.Size <= Table<int>.Limit ? new WithoutTwo<int>()
        : completion.Size <= Table<long>.Limit ? new WithoutTwo<long>()
        : throw new ArgumentOutOfRangeException(
            nameof(completion),
            completion.Size,
            FormattableString.Invariant($"With these weights numbers up to {completion.Size} would be needed; prices can be told up to {Table<long>.Limit}."));
}
