using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>The first meeting on one page: goal, when to meet, first step. Each may wait.</summary>
[Authorize(May.BePartner)]
public sealed class StartModel(ReadOwn read, SavePlan save) : PlanPage(read)
{
    protected override Task<Outcome> SaveAsync(CancellationToken cancel) => save.StartAsync(User.Actor(), Pair, Form, cancel);
}
