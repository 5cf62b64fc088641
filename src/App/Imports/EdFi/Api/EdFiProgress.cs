namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>How far a fetch is.</summary>
/// <param name="Resource">"staffs".</param>
/// <param name="Records">Of this resource, so far.</param>
public sealed record EdFiProgress(string Resource, int Records);
