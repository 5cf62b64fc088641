using Counterpart.App.Access;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Counterpart.App.PrincipalPeers.Nominating.OnBehalf;

/// <summary>A district in P3 as the state sees it: its answer and nominations, entered for it, and the call log.</summary>
[Authorize(May.MatchPeers)]
[RequestSizeLimit(11 * 1024 * 1024)]
public sealed class NominationsModel(NominatingReaders read, NominatingActs acts, AnswerForDistrict answer, DistrictCallLog calls) : NominatingPage(read, acts)
{
    [FromRoute]
    public Guid District { get; set; }

    [BindProperty]
    public bool? TakesPart { get; set; }

    [BindProperty]
    public CallForm Call { get; set; } = new();

    public IReadOnlyList<CallLine> Log { get; private set; } = [];

    /// <summary>What the last conversation said.</summary>
    public DateOnly? NextCallOn => Log.FirstOrDefault(l => l.What == DistrictCallLog.Talked)?.NextOn;

    public override Guid? DistrictOfPage => District;
    public override string Address => $"/state/p3/nominations/{District.InAddress()}";
    public override string After => Address;

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken cancel) => DoAsync(() => answer.ExecuteAsync(User.Actor(), District, TakesPart, Said, cancel), Address, cancel);

    public Task<IActionResult> OnPostCallAsync(CancellationToken cancel) => DoAsync(
        () => Call.Objection() is { } wrong ? Task.FromResult<Outcome>(new Outcome.Refused([wrong])) : calls.AddAsync(User.Actor(), District, Call.Order(), cancel), Address, cancel);

    protected override async Task LoadMoreAsync(CancellationToken cancel)
    {
        TakesPart ??= Place.Answer?.TakesPart;
        Log = await calls.ReadAsync(User.Actor(), Place, cancel);
    }
}
