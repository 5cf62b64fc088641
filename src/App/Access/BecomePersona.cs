using Counterpart.App.Data;
using Counterpart.App.Demo;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>Starts a session as one of the demo's made-up people. Outside the demo there is nobody to become.</summary>
public sealed class BecomePersona(AppDb db, InstallOptions install, StartSession startSession)
{
    public async Task<(Outcome Outcome, byte[] Secret)> ExecuteAsync(string key, string device, CancellationToken cancel)
    {
        var persona = install.IsDemo ? Personas.All.FirstOrDefault(p => p.Key == key) : null;
        var person = persona is null ? null : await db.People.AsNoTracking().Include(p => p.Positions).SingleOrDefaultAsync(p => p.Email == persona.Email, cancel);
        if (person is null)
        {
            return (new Outcome.Missing(), []);
        }

        var secret = await startSession.ExecuteAsync(new(person.Id, person.Name, person.Positions.Find(p => p.Role == persona!.ActsAs)?.Id, IsPersona: true), isOwnDevice: true, device, cancel);
        return (new Outcome.Done(), secret);
    }
}
