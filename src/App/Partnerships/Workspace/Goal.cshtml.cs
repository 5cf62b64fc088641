using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>The goal of a pair, by when, how they will notice, and which indicators it is tied to.</summary>
[Authorize(May.BePartner)]
public sealed class GoalModel(ReadOwn read, SavePlan save) : PlanPage(read)
{
    protected override Task<Outcome> SaveAsync(CancellationToken cancel) => save.GoalAsync(User.Actor(), Pair, Form, cancel);
}
