using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>What a brought plan and an answer may be.</summary>
public static class LessonRules
{
    public const int LongestTitle = 120;
    public const int LongestHearAbout = 300;
    public const int LongestText = 40_000;
    public const int LongestLink = 500;
    public const int LongestBox = 2000;

    /// <param name="focus">Codes a plan may be for.</param>
    /// <param name="file">Name without folders, and content; null when none was chosen.</param>
    /// <param name="isNewer">A newer version has its head already.</param>
    public static (LessonDraft? Draft, IReadOnlyList<Objection> Objections) Read(LessonForm form, IReadOnlyList<string> focus, (string Name, byte[] Content)? file, bool isNewer = false)
    {
        List<Objection> objections = [];
        var title = PersonRules.Squeezed(form.Title);
        if (!isNewer && title.Length is 0 or > LongestTitle)
        {
            objections.Add(new("Form.Title", title.Length == 0 ? "Say which lesson, like: fractions, Thursday." : $"Say it in {LongestTitle} characters at most; now it is {title.Length}."));
        }

        var hear = StepRules.Tidy(form.HearAbout);
        Fits(hear, LongestHearAbout, "Form.HearAbout", objections);
        var (content, kind) = form.How switch
        {
            LessonForm.AsFile => File(file, objections),
            LessonForm.AsLink => (Link(form, objections), null),
            LessonForm.AsText => (Pasted(form, objections), null),
            LessonForm.Talked when !isNewer => ((PlanContent?)null, (PlanFileKind?)null),
            _ => Nothing(objections),
        };
        return objections.Count > 0 ? (null, objections) : (new(new PlanHead(title, focus.FirstOrDefault(f => f == form.Focus, ""), hear), content, kind), []);
    }

    public static AnswerText Read(AnswerForm form) => new(StepRules.Tidy(form.Strong), StepRules.Tidy(form.Question), StepRules.Tidy(form.Try));

    public static IReadOnlyList<Objection> ObjectionsTo(AnswerText answer)
    {
        List<Objection> objections = [];
        if (!answer.Parts.Any())
        {
            objections.Add(new("Form.Strong", "Write at least one of the three lines."));
        }

        Fits(answer.Strong, LongestBox, "Form.Strong", objections);
        Fits(answer.Question, LongestBox, "Form.Question", objections);
        Fits(answer.Try, LongestBox, "Form.Try", objections);
        return objections;
    }

    private static (PlanContent?, PlanFileKind?) Nothing(List<Objection> objections)
    {
        objections.Add(new("Form.How", "Choose how you bring it."));
        return (null, null);
    }

    private static (PlanContent?, PlanFileKind?) File((string Name, byte[] Content)? file, List<Objection> objections)
    {
        if (file is not var (name, content))
        {
            objections.Add(new("Upload", "Choose a file."));
            return (null, null);
        }

        var (kind, wrong) = PlanFileRules.Read(content);
        if (kind is null)
        {
            objections.Add(new("Upload", wrong));
            return (null, null);
        }

        return (new(Path.GetFileNameWithoutExtension(name) + PlanFileRules.Ending(kind.Value), "", ""), kind);
    }

    private static PlanContent? Link(LessonForm form, List<Objection> objections)
    {
        var link = (form.Link ?? "").Trim();
        if (link.Length > LongestLink || !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.Host.Length == 0 || address.UserInfo.Length > 0)
        {
            objections.Add(new("Form.Link", "Paste the whole address of the plan, beginning with https://."));
            return null;
        }

        return new("", address.AbsoluteUri, "");
    }

    private static PlanContent? Pasted(LessonForm form, List<Objection> objections)
    {
        var text = StepRules.Tidy(form.Text);
        if (text.Length == 0)
        {
            objections.Add(new("Form.Text", "Paste the plan, or the part you would like to hear about."));
            return null;
        }

        Fits(text, LongestText, "Form.Text", objections);
        return new("", "", text);
    }

    private static void Fits(string text, int longest, string field, List<Objection> objections)
    {
        if (text.Length > longest)
        {
            objections.Add(new(field, $"Say it in {longest} characters at most; now it is {text.Length}."));
        }
    }
}
