namespace Counterpart.App.CheckIns.Sharing;

public static class SharingServices
{
    public static void AddSharing(this IServiceCollection services)
    {
        services.AddScoped<ReadSharing>();
        services.AddScoped<MeetingParts>();
        services.AddScoped<PlanMeeting>();
        services.AddScoped<AskForLine>();
        services.AddScoped<FindLineAsks>();
    }
}
