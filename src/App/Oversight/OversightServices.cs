using Counterpart.App.Oversight.Calls;
using Counterpart.App.Oversight.Statewide;

namespace Counterpart.App.Oversight;

public static class OversightServices
{
    public static void AddOversight(this IServiceCollection services)
    {
        services.AddScoped<SchoolStages>();
        services.AddScoped<AddSchools>();
        services.AddScoped<OptInMany>();
        services.AddScoped<CallLog>();
        services.AddScoped<OptIn>();
        services.AddScoped<OpenYear>();
        services.AddScoped<ReadYears>();
        services.AddScoped<LeadSchool>();
        services.AddSingleton<StateRunBell>();
        services.AddScoped<ReadReadiness>();
        services.AddScoped<OrderSuggestions>();
        services.AddScoped<ReadStateRun>();
        services.AddScoped<NoticePrincipals>();
        services.AddScoped<NoticeMail>();
        services.AddScoped<SuggestForSchool>();
        services.AddHostedService<StateRunJob>();
    }
}
