using Counterpart.App.Data;
using Counterpart.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.HouseRules;

internal static class EntityTypes
{
    /// <summary>Every class that the database keeps.</summary>
    public static readonly HashSet<Type> All = Read();

    private static HashSet<Type> Read()
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        DataServices.Use(options, new InstallOptions { IsDemo = false, DataFolder = Path.GetTempPath() });
        using var db = new AppDb(options.Options);
        return [.. db.Model.GetEntityTypes().Select(e => e.ClrType)];
    }
}
