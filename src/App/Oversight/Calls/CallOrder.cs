namespace Counterpart.App.Oversight.Calls;

/// <summary>A conversation as the form sends it.</summary>
public sealed record CallOrder(Said Said, string Words, DateOnly? NextOn, bool IsOfDistrict);
