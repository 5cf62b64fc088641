namespace Counterpart.App.Evaluations;

/// <summary>How much of a school year a person's latest results speak of.</summary>
/// <param name="SchoolYear">The year they are of, by the year it begins in.</param>
/// <param name="Days">On how many days the person was observed; 0 when the file had no dates.</param>
/// <param name="StartsOn">When the person began at the school, where that is known.</param>
public sealed record YearOfResults(long PersonId, int SchoolYear, int Days, DateOnly? StartsOn);
