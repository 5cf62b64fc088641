using Counterpart.App.Review;

namespace Counterpart.App.MatchRuns;

public static class MatchRunServices
{
    public static void AddMatchRuns(this IServiceCollection services)
    {
        services.AddScoped<SchoolQuestions>();
        services.AddScoped<DeriveWords>();
        services.AddScoped<Drafts>();
        services.AddScoped<RunParts>();
        services.AddScoped<RunSuggestions>();
    }
}
