namespace Counterpart.App.Organizations.Counties;

/// <summary>A county as the map draws it.</summary>
/// <param name="Fips">"47035".</param>
/// <param name="Name">Without the word county.</param>
/// <param name="X">Middle of it, in units of the drawing.</param>
/// <param name="Y">Middle of it.</param>
/// <param name="Path">The border as SVG writes it.</param>
/// <param name="Neighbors">Counties of the same state that touch it.</param>
public sealed record CountyShape(string Fips, string Name, int X, int Y, string Path, IReadOnlyList<string> Neighbors);
