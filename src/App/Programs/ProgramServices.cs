using Counterpart.App.Guidebook;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Organizations.Neighbors;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Programs.Directory;

namespace Counterpart.App.Programs;

public static class ProgramServices
{
    public static void AddPrograms(this IServiceCollection services)
    {
        services.AddScoped<FindSchoolThisYear>();
        services.AddScoped<OpenState>();
        services.AddScoped<SaveBells>();
        services.AddScoped<SaveCalendar>();
        services.AddScoped<BringPlaces>();
        services.AddScoped<SetNeighbor>();
        services.AddScoped<NeighborsOfCounties>();
        services.AddScoped<ReadDirectory>();
        services.AddScoped<JoinDirectory>();
        services.AddGuidebook();
        services.AddPrincipalPeers();
    }
}
