using Counterpart.App.Records.OfDistrict;
using Counterpart.App.Records.OfSchool;

namespace Counterpart.App.Records;

public static class RecordServices
{
    public static void AddRecords(this IServiceCollection services)
    {
        services.AddScoped<ReadOwnYear>();
        services.AddScoped<ReleaseEvidence>();
        services.AddScoped<SendHours>();
        services.AddScoped<ReadEvidence>();
        services.AddScoped<ReadHours>();
        services.AddScoped<VerifyHours>();
    }
}
