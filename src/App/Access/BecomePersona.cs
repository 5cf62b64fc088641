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
        var email = install.IsDemo ? Personas.All.FirstOrDefault(p => p.Key == key)?.Email : null;
        var person = email is null ? null : await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Email == email, cancel);
        if (person is null)
        {
            return (new Outcome.Missing(), []);
        }

        var secret = await startSession.ExecuteAsync(new(person.Id, person.Name, IsPersona: true), isOwnDevice: true, device, cancel);
        return (new Outcome.Done(), secret);
    }
}
