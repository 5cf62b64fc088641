namespace Counterpart.App.Partnerships;

public static class PartnershipServices
{
    public static void AddPartnerships(this IServiceCollection services)
    {
        services.AddScoped<FinalizeParts>();
        services.AddScoped<FinalizePairs>();
        services.AddScoped<RecordConsent>();
    }
}
