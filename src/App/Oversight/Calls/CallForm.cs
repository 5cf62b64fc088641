using Counterpart.App.Plumbing;

namespace Counterpart.App.Oversight.Calls;

/// <summary>What the form for a conversation holds, as typed.</summary>
public sealed class CallForm
{
    public string? Who { get; set; }
    public CallWay Way { get; set; }
    public string? On { get; set; }
    public string? Words { get; set; }
    public string? NextOn { get; set; }
    public bool OfDistrict { get; set; }

    /// <summary>A day that is none.</summary>
    public Objection? Objection() =>
        !CallRules.TryDay(On, out _) ? new("Call.On", "Enter the day like 09/09/2026, or leave it empty for today")
        : !CallRules.TryDay(NextOn, out _) ? new("Call.NextOn", "Enter the day like 09/16/2026, or leave it empty")
        : null;

    public CallOrder Order()
    {
        CallRules.TryDay(On, out var on);
        CallRules.TryDay(NextOn, out var next);
        return new(new(Who?.Trim() ?? "", Way, on), Words?.Trim() ?? "", next, OfDistrict);
    }
}
