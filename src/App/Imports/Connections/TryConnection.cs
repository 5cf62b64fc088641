using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.EdFi.Api;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections;

/// <summary>Signs in with what is kept and looks at the schools. Nothing of what the server shows is kept.</summary>
public sealed class TryConnection(AppDb db, Vault vault, EdFiClient client, TimeProvider clock)
{
    private const int MostNamed = 12;

    public async Task<Outcome> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await db.Connections.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(cancel) is not { } connection)
        {
            return new Outcome.Missing();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var trial = await client.TryAsync(connection.Server(vault, now), cancel);
        db.Record(actor, now, "connection.tried", trial.Failure is null ? Words.Count(trial.Schools.Count, "school") : "not let in");
        await db.SaveChangesAsync(cancel);
        return trial.Failure is { } failure
            ? new Outcome.Refused("", failure)
            : new Outcome.Done(string.Join(' ', [Found(trial.Schools), .. trial.Notes]));
    }

    private static string Found(IReadOnlyList<string> schools)
    {
        if (schools.Count == 0)
        {
            return "The server lets us in and shows no school. Ask its host which schools this key may see.";
        }

        var more = schools.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {schools.Count - MostNamed} more") : "";
        return $"The server lets us in and shows {Words.Count(schools.Count, "school")}: {string.Join(", ", schools.Take(MostNamed))}{more}.";
    }
}
