using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Steps;

/// <summary>A next step as its pair reads it.</summary>
/// <param name="Who">"Ana", or "Together".</param>
public sealed record StepLine(Guid PublicId, string Who, string What, DateOnly? By, DateOnly? DoneOn)
{
    /// <summary>"Ana: try wait time, by Sep 29".</summary>
    public string Said => $"{Who}: {What}{(By is { } day ? $", by {SchoolTime.SayShort(day)}" : "")}";
}
