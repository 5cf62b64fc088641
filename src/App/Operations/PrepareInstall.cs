using System.Security.Cryptography;
using System.Text;
using Counterpart.App.Data;
using Counterpart.App.Demo;
using Counterpart.App.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Operations;

/// <summary>Before the first request: the database is brought up to date, and a demo never meets real data.</summary>
public sealed class PrepareInstall(AppDb db, InstallOptions install, LoadRubrics loadRubrics, FillDemo fillDemo)
{
    private const string Kind = "kind";
    private const string Schema = "schema";

    /// <returns>Why the product may not start on this database; empty when it may.</returns>
    public async Task<string> ExecuteAsync(CancellationToken cancel)
    {
        await db.Database.MigrateAsync(cancel);
        if (await IsOfAnotherVersionAsync(cancel))
        {
            if (!install.IsDemo || !db.Database.IsSqlite())
            {
                return "This database was made by a version before the first release and cannot be brought up to date. Give this version its own with --data or --database.";
            }

            // Everything in the demo is made up: it is filled again.
            await db.Database.EnsureDeletedAsync(cancel);
            await db.Database.MigrateAsync(cancel);
        }

        var refusal = await ClaimAsync(cancel);
        if (refusal.Length > 0)
        {
            return refusal;
        }

        await loadRubrics.ExecuteAsync(cancel);
        if (install.IsDemo)
        {
            await fillDemo.ExecuteAsync(cancel);
        }

        return "";
    }

    /// <summary>A new database is marked as the demo's or as real; an old one must be of the kind that is asked for.</summary>
    private async Task<string> ClaimAsync(CancellationToken cancel)
    {
        var wanted = install.IsDemo ? "demo" : "real";
        var fact = await db.InstallFacts.SingleOrDefaultAsync(f => f.Name == Kind, cancel);
        if (fact is null)
        {
            db.Add(new InstallFact { Name = Kind, Value = wanted });
            db.Add(new InstallFact { Name = Schema, Value = SchemaDigest() });
            await db.TrySaveAsync(cancel);
            return "";
        }

        return fact.Value == wanted
            ? ""
            : wanted == "real"
                ? "This database holds the demo. Give serve its own with --data or --database."
                : "This database holds real data. The demo will not touch it: give the demo its own with --data.";
    }

    /// <summary>Until the first release the first script still changes; from then on each change is a script of its own and this goes.</summary>
    private async Task<bool> IsOfAnotherVersionAsync(CancellationToken cancel) =>
        await db.InstallFacts.AnyAsync(f => f.Name == Kind, cancel)
        && await db.InstallFacts.Where(f => f.Name == Schema).Select(f => f.Value).SingleOrDefaultAsync(cancel) != SchemaDigest();

    private string SchemaDigest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(MigrationScript.Read(db.Database.ProviderName!, "0001_first"))));
}
