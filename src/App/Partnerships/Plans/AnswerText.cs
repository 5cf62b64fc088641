namespace Counterpart.App.Partnerships.Plans;

/// <summary>Three lines about a plan.</summary>
public sealed record AnswerText(string Strong, string Question, string Try)
{
    public IEnumerable<(string Head, string Words)> Parts =>
        new[] { ("Strong for the focus", Strong), ("Question I have", Question), ("One change to try", Try) }.Where(p => p.Item2.Length > 0);
}
