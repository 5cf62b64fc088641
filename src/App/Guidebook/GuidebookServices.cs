using Counterpart.App.Guidebook.Editing;

namespace Counterpart.App.Guidebook;

public static class GuidebookServices
{
    public static void AddGuidebook(this IServiceCollection services)
    {
        services.AddScoped<FindGuidebook>();
        services.AddScoped<PublishSection>();
        services.AddScoped<SetContact>();
    }
}
