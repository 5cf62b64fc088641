using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.PrincipalPeers;

namespace Counterpart.App.Operations;

/// <summary>Deletes words of pairs and of messages whose last day is over.</summary>
public sealed class ForgetJob(IServiceScopeFactory scopes, ILogger<ForgetJob> log, TimeProvider clock) : HourlyJob(scopes, log, clock)
{
    protected override TimeSpan First => TimeSpan.FromMinutes(1);

    protected override string What => "Words that are due to be deleted";

    protected override async Task LookAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<ForgetObservations>().ExecuteAsync(cancel);
        await services.GetRequiredService<ForgetPlans>().ExecuteAsync(cancel);
        await services.GetRequiredService<ForgetPeerWords>().ExecuteAsync(cancel);
        await services.GetRequiredService<ForgetMail>().ExecuteAsync(cancel);
        await services.GetRequiredService<AppDb>().EmptyLogAsync(cancel);
    }
}
