namespace Counterpart.App.Evaluations;

/// <summary>Who can share an indicator and who could grow in it, and what the draft makes of that.</summary>
/// <param name="Met">Pairs of the draft in which one could grow in it and another can share it.</param>
/// <param name="Together">Other pairs of the draft in which two could grow in it.</param>
public sealed record IndicatorLine(RubricIndicator Indicator, IReadOnlyList<MapPerson> CanShare, IReadOnlyList<MapPerson> CouldGrow, int Met, int Together);
