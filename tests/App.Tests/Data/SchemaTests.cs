using Counterpart.App.Data;
using Counterpart.App.Operations;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Data;

/// <summary>The SQL kept by hand and the model say the same. Set COUNTERPART_WRITE_SCHEMA=1 to write the scripts anew from the model (before a release only).</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("Sqlite", "")]
    [InlineData("Postgres", "Host=nowhere")]
    public void The_migration_makes_exactly_what_the_model_says(string folder, string database)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        DataServices.Use(options, new InstallOptions { IsDemo = false, DataFolder = Path.GetTempPath(), Database = database });
        using var db = new AppDb(options.Options);
        var wanted = db.Database.GenerateCreateScript().ReplaceLineEndings("\n").Trim() + "\n";
        if (Environment.GetEnvironmentVariable("COUNTERPART_WRITE_SCHEMA") == "1")
        {
            File.WriteAllText(Path.Combine(SourceTree.Root, "src/App/Data/Migrations", folder, "0001_first.sql"), wanted);
            return;
        }

        Assert.Equal(wanted, MigrationScript.Read(db.Database.ProviderName!, "0001_first").ReplaceLineEndings("\n"));
    }
}
