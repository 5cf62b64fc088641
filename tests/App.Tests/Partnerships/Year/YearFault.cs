namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>The power goes, on purpose.</summary>
internal sealed class YearFault() : Exception("The power went, as the year wanted it");
