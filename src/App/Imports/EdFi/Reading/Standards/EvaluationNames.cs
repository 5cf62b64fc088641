namespace Counterpart.App.Imports.EdFi.Reading.Standards;

/// <summary>
/// The names of evaluations that differ between the standards. Everything behind this record is the same for all of them: a new standard is
/// another value here. (Data standard 6 calls the first three numericRating, minNumericRating and maxNumericRating.)
/// </summary>
internal sealed record EvaluationNames(string Rating, string Lowest, string Highest)
{
    /// <summary>TPDM 1.1, the extension on data standards 4 and 5.</summary>
    public static EvaluationNames Tpdm11 { get; } = new("rating", "minRating", "maxRating");
}
