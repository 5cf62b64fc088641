namespace Counterpart.App.Oversight;

public static class OversightServices
{
    public static void AddOversight(this IServiceCollection services)
    {
        services.AddScoped<SchoolStages>();
        services.AddScoped<AddSchools>();
        services.AddScoped<OptInMany>();
        services.AddScoped<OptIn>();
    }
}
