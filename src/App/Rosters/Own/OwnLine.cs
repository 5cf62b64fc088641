using Counterpart.App.Evaluations;

namespace Counterpart.App.Rosters.Own;

/// <summary>One indicator on a person's own page.</summary>
/// <param name="Word">Null before words were made.</param>
public sealed record OwnLine(RubricIndicator Indicator, StoredWord? Word, bool IsLeftOut);
