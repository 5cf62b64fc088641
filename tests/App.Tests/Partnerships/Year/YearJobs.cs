using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>The product's jobs, run by hand: by one node, by one after another, by two at once, or by one that dies in the middle and one that comes after it.</summary>
internal sealed class YearJobs(SimulatedSchool school)
{
    private const int MostMessages = 2000;

    private static readonly string[] mayBeOne = [MailKind.Ask, MailKind.Offer, MailKind.TalkFirst];

    public Task WriteNotesAsync() => ByNodesAsync(s => s.GetRequiredService<NotesOfDay>().ExecuteAsync(CancellationToken.None));

    public Task ForgetAsync() => ByNodesAsync(async s =>
    {
        await s.GetRequiredService<ForgetObservations>().ExecuteAsync(CancellationToken.None);
        await s.GetRequiredService<ForgetPlans>().ExecuteAsync(CancellationToken.None);
        await s.GetRequiredService<ForgetMail>().ExecuteAsync(CancellationToken.None);
    });

    /// <summary>Until nothing more is due now. What may become one message becomes one or two when two nodes come at once, by no dice of ours: then one node comes.</summary>
    public async Task SendAsync()
    {
        var two = school.Chance(15) && await school.ReadAsync(db => db.Outbox.CountAsync(m => m.SentAt == null && mayBeOne.Contains(m.Kind))) < 2;
        await (two ? Task.WhenAll(Task.Run(DrainAsync), Task.Run(DrainAsync)) : DrainAsync());
    }

    private async Task DrainAsync()
    {
        for (var messages = 0; messages < MostMessages; messages++)
        {
            try
            {
                if (!await school.App.ActAsync<SendMail, bool>(s => s.ExecuteAsync(CancellationToken.None)))
                {
                    return;
                }
            }
            catch (YearFault)
            {
                // The node died with that message in its hands; the next one goes on.
            }
        }

        Assert.Fail("There is no end of mail");
    }

    private async Task ByNodesAsync(Func<IServiceProvider, Task> job)
    {
        var luck = school.Dice.Next(100);
        if (luck < 10)
        {
            school.App.Faults.Arm(school.Dice.Next(8), after: luck < 5);
            await DieAsync(job);
            school.App.Faults.Disarm();
        }

        await (luck is >= 10 and < 20 ? Task.WhenAll(Task.Run(() => OnceAsync(job)), Task.Run(() => OnceAsync(job))) : OnceAsync(job));
        if (luck is >= 20 and < 40)
        {
            await OnceAsync(job);
        }
    }

    private async Task OnceAsync(Func<IServiceProvider, Task> job)
    {
        await using var scope = school.App.Services.CreateAsyncScope();
        await job(scope.ServiceProvider);
    }

    private async Task DieAsync(Func<IServiceProvider, Task> job)
    {
        try
        {
            await OnceAsync(job);
        }
        catch (YearFault)
        {
            // Dead.
        }
    }
}
