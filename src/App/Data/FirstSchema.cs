using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Counterpart.App.Data;

/// <summary>Everything of the first release. The SQL is kept by hand beside this file, one script a database; a test compares it with the model.</summary>
[DbContext(typeof(AppDb))]
[Migration("0001_first")]
public sealed class FirstSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(MigrationScript.Read(migrationBuilder.ActiveProvider!, "0001_first"));
}
