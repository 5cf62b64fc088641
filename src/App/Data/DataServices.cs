using Counterpart.App.Operations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Counterpart.App.Data;

public static class DataServices
{
    public static void AddData(this IServiceCollection services, InstallOptions install)
    {
        services.AddSingleton(install);
        services.AddSingleton(_ => new Vault(KeyFile.ReadOrMake(KeyFile.PathBeside(install.DataFolder))));
        services.AddDbContextPool<AppDb>(options => Use(options, install));
        services.AddDataProtection().SetApplicationName("Counterpart");
        services.AddSingleton<ProtectionKeys>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = provider.GetRequiredService<ProtectionKeys>()));
    }

    public static void Use(DbContextOptionsBuilder options, InstallOptions install)
    {
        // The scripts are kept by hand, so there is no snapshot to compare with: the drift test does that.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        if (install.Database.Length > 0)
        {
            options.UseNpgsql(install.Database);
        }
        else
        {
            Directory.CreateDirectory(install.DataFolder);
            options.UseSqlite($"Data Source={Path.Combine(install.DataFolder, "counterpart.db")}").AddInterceptors(SqliteSettings.Shared);
        }
    }
}
