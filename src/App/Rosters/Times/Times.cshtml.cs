using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Rosters.Times;

/// <summary>The own week: which periods are taught, kept, or offered for meetings.</summary>
[Authorize(May.AnswerOwnCard)]
public sealed class TimesModel(AppDb db, FindSchoolThisYear find, SaveWeek save) : PageModel
{
    public static readonly IReadOnlyList<(PeriodKind Kind, string Words)> Kinds =
        [(PeriodKind.Class, "I teach"), (PeriodKind.Planning, "My planning, I keep it"), (PeriodKind.Offered, "I offer it for meetings"), (PeriodKind.IfNeedBe, "For meetings if need be")];

    private const int MostOtherDays = 12;

    /// <summary>"day": each day is answered by itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Use { get; set; } = [];

    /// <summary>Null when the school does not take part, empty when it has no bell schedule yet.</summary>
    public WeekView? View { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    /// <summary>Days of this school year from today on that have another schedule.</summary>
    public IReadOnlyList<(DateOnly Date, string Name)> OtherDays { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        var outcome = await save.ExecuteAsync(User.Actor(), here, Use, cancel);
        await LoadAsync(cancel);
        return this.Answer(outcome, "/times");
    }

    /// <summary>A form that was refused keeps what was chosen.</summary>
    public bool IsChosen(WeekChoice choice, PeriodKind? kind) =>
        Use.TryGetValue(choice.Key, out var said) ? said == kind?.ToString() || (kind is null && string.IsNullOrEmpty(said)) : choice.Kind == kind;

    private async Task LoadAsync(CancellationToken cancel)
    {
        var me = User.Actor();
        if (await find.OfTeacherAsync(me, cancel) is not { } here)
        {
            return;
        }

        var week = await OwnWeek.LoadAsync(db, me, here, cancel);
        View = LaidWeek.View(week, By == "day" || Use.Keys.Any(k => k.Contains('.', StringComparison.Ordinal)));
        OtherDays = [.. week.OtherDays.Take(MostOtherDays)];
    }
}
