using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Reports;

/// <summary>What was found in one file: rows to fix, rows to save, and later the receipt.</summary>
[Authorize(May.ImportFiles)]
public sealed class ImportsModel(AppDb db, FindSchoolThisYear find, CheckBatch check, BatchActs acts) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Which fifty rows in need of fixing are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int Part { get; set; } = 1;

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What was typed, by "row.column".</summary>
    [BindProperty]
    public Dictionary<string, string?> Fix { get; set; } = [];

    [BindProperty]
    public List<int> Skip { get; set; } = [];

    [BindProperty]
    public List<int> NoEmail { get; set; } = [];

    [BindProperty]
    public bool AllNoEmail { get; set; }

    [BindProperty]
    public List<int> TakeBack { get; set; } = [];

    [BindProperty]
    public List<Guid> End { get; set; } = [];

    [BindProperty]
    public List<string?> Targets { get; set; } = [];

    [BindProperty]
    public int? SchoolYear { get; set; }

    /// <summary>Which school of a district's export is meant.</summary>
    [BindProperty]
    public string? School { get; set; }

    /// <summary>What is said about another instrument.</summary>
    [BindProperty]
    public InstrumentForm Instrument { get; set; } = new();

    public ReportView View { get; private set; } = null!;
    public InstrumentPanel InstrumentPanel => new(View.Report!.Instrument!, Instrument) { Address = Address, Version = View.Batch.Version, Zone = View.Here.Zone, Ours = new(View.Report.Counterparts) };
    public string Address => $"/school/imports/{Id.InAddress()}";
    private BatchSeen Seen => new(Id, Version);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DoAsync((actor, here) => acts.Fix.ExecuteAsync(actor, here, Seen, Typed(), cancel), cancel);

    public Task<IActionResult> OnPostColumnsAsync(CancellationToken cancel) =>
        DoAsync((actor, here) => acts.Columns.ExecuteAsync(actor, here, Seen, new([.. Targets.Select(t => t ?? "")], SchoolYear), cancel), cancel);

    public Task<IActionResult> OnPostSchoolAsync(CancellationToken cancel) =>
        DoAsync((actor, here) => acts.School.ExecuteAsync(actor, here, Seen, School, cancel), cancel);

    public Task<IActionResult> OnPostInstrumentAsync(CancellationToken cancel) =>
        DoAsync((actor, here) => acts.Instruments.ExecuteAsync(actor, here, Seen, Instrument, cancel), cancel);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancel) =>
        DoAsync((actor, here) => acts.Instruments.WithdrawAsync(actor, here, Seen, cancel), cancel);

    public Task<IActionResult> OnPostGiveUpAsync(CancellationToken cancel) =>
        DoAsync((actor, _) => acts.GiveUp.ExecuteAsync(actor, Seen, cancel), cancel);

    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancel) =>
        DoAsync((actor, here) => acts.Save.ExecuteAsync(actor, here, Seen, new(End, Typed()), cancel), cancel);

    /// <summary>The file as it was, with fixes in place and what is wrong in a last column.</summary>
    public async Task<IActionResult> OnGetErrorsAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || View.Report is not { Columns: not null } report || !View.MayDownload(User.Actor()))
        {
            return NotFound();
        }

        var opened = check.Open(View.Batch, View.Here);
        var content = ErrorColumn.Write(opened.Table, new FileReport<int> { Problems = report.Problems }, opened.Corrections.ForReading());
        await acts.NoteDownload.ExecuteAsync(User.Actor(), View.Batch, cancel);
        return File(content, "text/csv", $"{Path.GetFileNameWithoutExtension(View.Batch.FileName)}-errors.csv");
    }

    /// <summary>The text a box holds: as typed on a form that came back, else as the report starts it.</summary>
    public string TextOf(RowProblem problem) =>
        Fix.TryGetValue(Key(problem), out var typed) ? typed ?? "" : FixRules.StartsWith(View.Batch.Kind, problem);

    public static string Key(RowProblem problem) => string.Create(CultureInfo.InvariantCulture, $"{problem.Row}.{problem.Column}");

    private async Task<IActionResult> DoAsync(Func<Actor, SchoolThisYear, Task<Outcome>> act, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        var outcome = await act(User.Actor(), here);
        return outcome is Outcome.Done || await LoadAsync(cancel) ? this.Answer(outcome, Address) : NotFound();
    }

    private TypedFixes Typed()
    {
        List<(int, int, string)> cells = [];
        foreach (var (key, text) in Fix)
        {
            if (key.Split('.') is [var row, var column] && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
                && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var c))
            {
                cells.Add((r, c, text?.Trim() ?? ""));
            }
        }

        return new() { Cells = cells, Skipped = Skip, WithoutEmail = NoEmail, AllWithoutEmail = AllNoEmail, TakenBack = TakeBack };
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        var batch = await db.ImportBatches.VisibleTo(actor).ShownTo(actor).AsNoTracking().SingleOrDefaultAsync(b => b.PublicId == Id, cancel);
        if (batch is null || await find.ExecuteAsync(actor, cancel) is not { } here)
        {
            return false;
        }

        View = new()
        {
            Batch = batch,
            Here = here,
            By = await db.People.Where(p => p.Id == batch.UploadedById).Select(p => p.Name).SingleOrDefaultAsync(cancel) ?? "",
            SavedBefore = await db.ImportBatches.VisibleTo(actor).Where(b => b.Digest == batch.Digest && b.Kind == batch.Kind && b.State == ImportState.Saved).MaxAsync(b => b.EndedAt, cancel),
            Report = batch.IsOpen ? (await check.ExecuteAsync(batch, here, cancel)).Report : null,
            Corrections = batch.IsOpen ? check.Corrections(batch) : new(),
            Choices = ImportChoices.Read(batch.Mapping),
        };
        if (View.Report?.Instrument is { } instrument)
        {
            Instrument.StartFrom(instrument);
        }

        return true;
    }
}
