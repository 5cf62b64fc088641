using Counterpart.App.Access;
using Counterpart.App.Evaluations;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>A page on which administrators of a district are nominated: by the district, or by the state for it.</summary>
public abstract class NominatingPage(NominatingReaders read, NominatingActs acts) : PageModel
{
    /// <summary>A form with more boxes than the server takes would be cut off.</summary>
    private const int PageSize = 50;

    [BindProperty]
    public List<CandidateRow> Rows { get; set; } = [];

    [BindProperty]
    public AddForm Add { get; set; } = new();

    [BindProperty]
    public string? Lines { get; set; }

    [BindProperty]
    public ChangeForm Change { get; set; } = new();

    [BindProperty]
    public SaidForm Said { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "part")]
    public int PageNumber { get; set; } = 1;

    public PeerPlace Place { get; private set; } = null!;
    public IReadOnlyList<NomineeLine> Nominees { get; private set; } = [];
    public IReadOnlyList<CandidateLine> Candidates { get; private set; } = [];
    public IReadOnlyList<(string Number, string Name)> Schools { get; private set; } = [];
    public IReadOnlyList<RubricIndicator> Indicators { get; private set; } = [];
    public Paging Paging => new(PageNumber, Candidates.Count, PageSize);

    /// <summary>Null for the actor's own.</summary>
    public virtual Guid? DistrictOfPage => null;

    public abstract string Address { get; }

    /// <summary>Where somebody goes who nominated.</summary>
    public abstract string After { get; }

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) && await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostChosenAsync(CancellationToken cancel) => DoAsync(() => acts.ChosenAsync(User.Actor(), Place, Rows, Said, cancel), After, cancel);

    public Task<IActionResult> OnPostAddAsync(CancellationToken cancel) => DoAsync(() => acts.AddAsync(User.Actor(), Place, Add, Said, cancel), After, cancel);

    public Task<IActionResult> OnPostListAsync(IFormFile? file, CancellationToken cancel) => DoAsync(() => acts.ListAsync(User.Actor(), Place, (Lines, file), Said, cancel), After, cancel);

    public Task<IActionResult> OnPostChangeAsync(CancellationToken cancel) => DoAsync(() => acts.ChangeAsync(User.Actor(), Place, Change, Said, cancel), Address, cancel);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancel) => DoAsync(() => acts.WithdrawAsync(User.Actor(), Place, Change.Nomination, Said, cancel), Address, cancel);

    public Task<IActionResult> OnPostUndoAsync(Guid nomination, CancellationToken cancel) => DoAsync(() => acts.UndoAsync(User.Actor(), Place, nomination, cancel), Address, cancel);

    public CandidateLine? CandidateOf(CandidateRow row) => Candidates.FirstOrDefault(c => c.PublicId == row.Person);

    protected async Task<IActionResult> DoAsync(Func<Task<Outcome>> act, string then, CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await FindAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act();
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, then);
    }

    /// <summary>What a page shows besides.</summary>
    protected virtual Task LoadMoreAsync(CancellationToken cancel) => Task.CompletedTask;

    private async Task<bool> FindAsync(CancellationToken cancel)
    {
        if (await read.Places.ExecuteAsync(User.Actor(), DistrictOfPage, cancel) is not { } place)
        {
            return false;
        }

        Place = place;
        return true;
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        read.Db.ChangeTracker.Clear();
        Nominees = await read.Nominees.OpenAsync(User.Actor(), Place, cancel);
        var nominated = Nominees.Where(n => !n.IsWithdrawn).Select(n => n.PersonId).ToHashSet();
        Candidates = [.. (await read.Candidates.ExecuteAsync(Place.District.Id, cancel)).Where(c => !nominated.Contains(c.PersonId))];
        Schools = [.. (await read.Db.Schools.VisibleTo(User.Actor()).Where(s => s.DistrictId == Place.District.Id).OrderBy(s => s.Name).Select(s => new { s.Number, s.Name }).ToListAsync(cancel)).Select(s => (s.Number, s.Name))];
        Indicators = await read.Db.PeerIndicatorsAsync(cancel);
        if (!Rows.Exists(r => CandidateOf(r) is not null))
        {
            Rows = [.. Paging.Of(Candidates).Select(c => new CandidateRow { Person = c.PublicId })];
        }

        await LoadMoreAsync(cancel);
        return true;
    }
}
