namespace Counterpart.App.Audit;

public static class AuditServices
{
    public static void AddAudit(this IServiceCollection services)
    {
        services.AddScoped<WhoLooked>();
        services.AddScoped<OfSchool.ActsOfSchool>();
    }
}
