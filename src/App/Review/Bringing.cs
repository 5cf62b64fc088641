using Counterpart.App.Plumbing;

namespace Counterpart.App.Review;

/// <summary>One sentence of what a person brings: "Ana brings Questioning and Thinking, which Walt asked to work on."</summary>
/// <param name="Opening">"Ana brings", or "Also" for the next sentence about the same two.</param>
/// <param name="What">Names of indicators, in rubric order, each with a few words on how it is known where that matters.</param>
/// <param name="Why">Why it matters to the other.</param>
public sealed record Bringing(string Opening, IReadOnlyList<BroughtIndicator> What, string Why)
{
    public override string ToString() => $"{Opening} {Words.List([.. What.Select(w => w.ToString())])}, {Why}.";
}
