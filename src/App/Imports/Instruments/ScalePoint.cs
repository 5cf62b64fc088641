namespace Counterpart.App.Imports.Instruments;

/// <summary>One value of another instrument and the level of our rubric it means, both in thousandths.</summary>
public sealed record ScalePoint(int Value, int Level);
