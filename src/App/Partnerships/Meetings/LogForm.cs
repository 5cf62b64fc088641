using Counterpart.App.Partnerships.Steps;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>The log as it was typed.</summary>
public sealed class LogForm
{
    public const string Another = "another";
    public const string OtherLength = "other";

    public Guid SendKey { get; set; }

    /// <summary>The version on the screen, of an entry that is fixed.</summary>
    public int Version { get; set; }

    public string? On { get; set; }
    public string? HowLong { get; set; }
    public string? Minutes { get; set; }
    public List<string> What { get; set; } = [];
    public List<string> UsedTo { get; set; } = [];
    public List<string> Focus { get; set; } = [];
    public string? Note { get; set; }
    public StepForm Step { get; set; } = new();

    /// <summary>Open steps that are done.</summary>
    public List<Guid> Done { get; set; } = [];

    /// <summary>The entry of somebody else that is the same meeting, or <see cref="Another"/>; empty until it was asked.</summary>
    public string? Same { get; set; }
}
