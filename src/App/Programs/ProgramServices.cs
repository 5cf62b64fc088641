using Counterpart.App.Organizations.Bells;

namespace Counterpart.App.Programs;

public static class ProgramServices
{
    public static void AddPrograms(this IServiceCollection services)
    {
        services.AddScoped<FindSchoolThisYear>();
        services.AddScoped<OpenState>();
        services.AddScoped<SaveBells>();
    }
}
