using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps.Visits;

namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>When and how long a call may be. 30 to 45 minutes are suggested.</summary>
public static class CallRules
{
    public const int Suggested = 30;
    public const int MostSuggested = 45;

    /// <param name="zone">Whose clock the time was typed by.</param>
    public static (PeerTime? Time, IReadOnlyList<Objection> Objections) Read(CallForm form, (DateOnly First, DateOnly Last) year, string zone)
    {
        List<Objection> objections = [];
        var on = VisitRules.Day(form.On, "Form.On", year, objections);
        var starts = VisitRules.Start(form.From, "Form.From", objections);
        var minutes = VisitRules.Minutes(form.Minutes, "Form.Minutes", objections);
        return objections.Count > 0 ? (null, objections) : (new(on!.Value, starts, minutes, zone), []);
    }

    public static string LengthNote(int minutes) => minutes is < Suggested or > MostSuggested ? $"{Suggested} to {MostSuggested} minutes are suggested; {minutes} are fine too." : "";
}
