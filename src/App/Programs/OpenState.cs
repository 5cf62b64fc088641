using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Programs;

/// <summary>Puts a state into an install: its name, the school year that runs now, and both programs. The caller saves what comes after.</summary>
public sealed class OpenState(AppDb db, TimeProvider clock)
{
    private const int FirstMonth = 7;

    /// <returns>Null when the code is not that of a state.</returns>
    public async Task<State?> ExecuteAsync(string code, CancellationToken cancel)
    {
        if (StateNames.For(code) is not { } name)
        {
            return null;
        }

        var state = new State { Code = code, Name = name };
        db.Add(state);
        await db.SaveChangesAsync(cancel);
        var today = SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone);
        var first = today.Month >= FirstMonth ? today.Year : today.Year - 1;
        db.Add(new SchoolYear { StateId = state.Id, Name = SchoolThisYear.NameOf(first), StartsOn = new(first, FirstMonth, 1), EndsOn = new(first + 1, FirstMonth - 1, 30) });
        db.Add(new PartnershipProgram { StateId = state.Id, Kind = ProgramKind.Ipi, Name = "Instructional Partnership Initiative" });
        db.Add(new PartnershipProgram { StateId = state.Id, Kind = ProgramKind.P3, Name = "Principal Peer Partnership" });
        await db.SaveChangesAsync(cancel);
        return state;
    }
}
