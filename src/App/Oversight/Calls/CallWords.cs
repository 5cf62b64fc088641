using Counterpart.App.Plumbing;

namespace Counterpart.App.Oversight.Calls;

/// <summary>The call log in words.</summary>
public static class CallWords
{
    public static readonly IReadOnlyList<(CallWay Way, string Words)> Ways =
        [(CallWay.Phone, "by phone"), (CallWay.Email, "by email"), (CallWay.Paper, "on paper"), (CallWay.InPerson, "in person")];

    /// <summary>"For Dr. Marsh, by phone, Sep 9, by Pat Simmons".</summary>
    public static string Source(SchoolCall call, string by) => Source(call.Kind == CallKind.Talked, new(call.Who, call.Way, call.SaidOn), by);

    public static string Source(bool isTalk, Said said, string by) =>
        $"{(isTalk ? "With" : "For")} {said.Who}, {Ways.First(w => w.Way == said.Way).Words}, {SchoolTime.SayShort(said.On!.Value)}, by {by}";

    public static string What(SchoolCall call) => call.Kind switch
    {
        CallKind.OptedIn => "Opted in",
        CallKind.OptedOut => "Taken out",
        CallKind.Agreed => "Data agreement",
        _ => call.IsOfDistrict ? "Talked about the district" : "Talked",
    };
}
