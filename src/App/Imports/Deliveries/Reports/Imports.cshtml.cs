using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries.Reports;

/// <summary>One delivery: how far it is read, what was found, and later the receipt. Also under /district/imports.</summary>
[Authorize(May.DeliverFiles)]
public sealed class ImportsModel(AppDb db, Vault vault, DeliveryActs acts, DeliveryMoment moment) : PageModel
{
    [FromRoute]
    public Guid Delivery { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What was typed, by "row.column".</summary>
    [BindProperty]
    public Dictionary<string, string?> Fix { get; set; } = [];

    [BindProperty]
    public List<int> Skip { get; set; } = [];

    [BindProperty]
    public List<string?> Targets { get; set; } = [];

    [BindProperty]
    public int? SchoolYear { get; set; }

    [BindProperty]
    public bool EndPositions { get; set; }

    [BindProperty]
    public bool Sure { get; set; }

    /// <summary>By row: the part of an administrator.</summary>
    [BindProperty]
    public Dictionary<int, string?> Part { get; set; } = [];

    /// <summary>By place: whose an unknown ID is.</summary>
    [BindProperty]
    public Dictionary<int, string?> Link { get; set; } = [];

    /// <summary>What is said about another instrument.</summary>
    [BindProperty]
    public InstrumentForm Instrument { get; set; } = new();

    public DeliveryView View { get; private set; } = null!;
    public string Place => DeliveryPlace.Of(User.Actor());
    public bool ShowsInstrument => View is { CanCheckAgain: true, Delivery.DistrictId: not null, Report.Instrument: not null };
    public InstrumentPanel InstrumentPanel => new(View.Report!.Instrument!, Instrument) { Address = Address, Version = View.Delivery.Version, Zone = SchoolTime.StateZone, Ours = View.Counterparts };
    public string Address => $"{Place}/imports/{Delivery.InAddress()}";
    private BatchSeen Seen => new(Delivery, Version);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    /// <summary>The rows to fix as a file.</summary>
    public async Task<IActionResult> OnGetErrorsAsync([FromServices] DeliveryErrors errors, CancellationToken cancel) =>
        await errors.ExecuteAsync(User.Actor(), Delivery, cancel) is { } file ? File(file.Content, "text/csv", file.Name) : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => DoAsync(acts.Again.FixAsync(User.Actor(), Seen, Typed(), cancel), cancel);

    public Task<IActionResult> OnPostAgainAsync(CancellationToken cancel) => DoAsync(acts.Again.ExecuteAsync(User.Actor(), Seen, cancel), cancel);

    public Task<IActionResult> OnPostColumnsAsync(CancellationToken cancel) =>
        DoAsync(acts.Again.ColumnsAsync(User.Actor(), Seen, new([.. Targets.Select(t => t ?? "")], SchoolYear), cancel), cancel);

    public Task<IActionResult> OnPostInstrumentAsync(CancellationToken cancel) => DoAsync(acts.Instruments.ExecuteAsync(User.Actor(), Seen, Instrument, cancel), cancel);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancel) => DoAsync(acts.Instruments.WithdrawAsync(User.Actor(), Seen, cancel), cancel);

    public Task<IActionResult> OnPostGiveUpAsync(CancellationToken cancel) => DoAsync(acts.GiveUp.ExecuteAsync(User.Actor(), Seen, cancel), cancel);

    public Task<IActionResult> OnPostRolesAsync(CancellationToken cancel) => DoAsync(acts.Roles.ExecuteAsync(User.Actor(), Seen, Part, cancel), cancel);

    public Task<IActionResult> OnPostLinksAsync(CancellationToken cancel) => DoAsync(acts.Links.ExecuteAsync(User.Actor(), Seen, Link, cancel), cancel);

    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancel) =>
        DoAsync(acts.Publish.ExecuteAsync(User.Actor(), Seen, new(EndPositions, Sure), cancel), cancel);

    public string TextOf(RowProblem problem) =>
        Fix.TryGetValue(Key(problem), out var typed) ? typed ?? "" : DeliveryFixRules.StartsWith(View.Delivery.Kind, problem);

    public static string Key(RowProblem problem) => string.Create(CultureInfo.InvariantCulture, $"{problem.Row}.{problem.Column}");

    private async Task<IActionResult> DoAsync(Task<Outcome> act, CancellationToken cancel)
    {
        var outcome = await act;
        return outcome is Outcome.Done || await LoadAsync(cancel) ? this.Answer(outcome, Address) : NotFound();
    }

    private TypedFixes Typed() => new()
    {
        Cells = [.. Fix.Select(f => (At: f.Key.Split('.'), Text: f.Value?.Trim() ?? "")).Where(f => f.At.Length == 2)
            .Select(f => (Row: Number(f.At[0]), Column: Number(f.At[1]), f.Text)).Where(f => f is { Row: >= 0, Column: >= 0 })],
        Skipped = Skip,
    };

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var actor = User.Actor();
        var delivery = await db.Deliveries.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(d => d.PublicId == Delivery, cancel);
        if (delivery is null)
        {
            return false;
        }

        View = new()
        {
            Delivery = delivery,
            By = await db.People.Where(p => p.Id == delivery.ReceivedById).Select(p => p.Name).SingleOrDefaultAsync(cancel) ?? "",
            RowNow = moment.Progress.RowOf(delivery.Id),
            SavedBefore = await db.Deliveries.VisibleTo(actor).Where(d => d.Digest == delivery.Digest && d.Kind == delivery.Kind && d.State == DeliveryState.Published && d.Id != delivery.Id).MaxAsync(d => d.EndedAt, cancel),
            Report = delivery.SealedReport is { } report && !delivery.IsUnderWay ? vault.Open<DeliveryReport>(Purpose.ImportFile, report) : null,
            Corrections = delivery.SealedCorrections is { } kept ? vault.Open<KeptCorrections>(Purpose.ImportFile, kept) : new(),
            Choices = ImportChoices.Read(delivery.Mapping),
            ThisYear = DeliveryFixRules.YearOn(moment.Clock.GetUtcNow().UtcDateTime),
        };
        await ShowIndicatorsAsync(cancel);
        return true;
    }

    private async Task ShowIndicatorsAsync(CancellationToken cancel)
    {
        if (View.Delivery.Kind != FileKind.Results)
        {
            return;
        }

        var rubric = await LoadRubric.ForTeachersAsync(db, cancel);
        var declared = View.Report?.Instrument?.Declared;
        View = View with { Indicators = declared is null ? rubric.Names().All : View.Report!.Instrument!.Names.All, Counterparts = rubric.MatchedNames() };
        if (View.Report?.Instrument is { } instrument)
        {
            Instrument.StartFrom(instrument);
        }
    }
}
