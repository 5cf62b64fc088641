using Counterpart.App.Review;

namespace Counterpart.App.Imports.Kinds;

/// <summary>The rule two people would have.</summary>
internal sealed record RuleChange(long FirstPersonId, long SecondPersonId, RuleKind Kind, int Row);
