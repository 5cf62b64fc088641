using System.Globalization;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <summary>What a debrief may say. Nothing of it is required.</summary>
public static class DebriefRules
{
    public const int LongestLine = 300;
    private const int LongestBox = 4000;
    private const int LongestIdea = 1000;

    public static (DebriefText? Text, IReadOnlyList<Objection> Objections) Read(DebriefForm form)
    {
        List<Objection> objections = [];
        var ideas = LeadershipPractices.All
            .Select((p, i) => new KeptIdea(p, Fitting(form.Ideas.ElementAtOrDefault(i), LongestIdea, $"Form.Ideas[{i.ToString(CultureInfo.InvariantCulture)}]", objections))).Where(i => i.Idea.Length > 0).ToList();
        var text = new DebriefText(Fitting(form.Learned, LongestBox, "Form.Learned", objections), ideas, Fitting(form.Keep, LongestBox, "Form.Keep", objections), Fitting(form.How, LongestBox, "Form.How", objections));
        return objections.Count > 0 ? (null, objections) : (text, []);
    }

    public static DebriefForm FormOf(DebriefText text, int version) => new()
    {
        Version = version,
        Learned = text.Learned,
        Ideas = [.. LeadershipPractices.All.Select(p => text.Ideas.FirstOrDefault(i => i.Practice == p)?.Idea)],
        Keep = text.Keep,
        How = text.How,
    };

    private static string Fitting(string? typed, int longest, string field, List<Objection> objections)
    {
        var text = StepRules.Tidy(typed);
        if (text.Length > longest)
        {
            objections.Add(new(field, $"Say it in {longest} characters at most; now it is {text.Length}."));
        }

        return text;
    }
}
