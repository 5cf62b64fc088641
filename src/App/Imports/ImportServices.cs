using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Connections;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.Imports.Kinds;

namespace Counterpart.App.Imports;

public static class ImportServices
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddScoped<FilePlanner, PlanRoster>();
        services.AddScoped<FilePlanner, PlanResults>();
        services.AddScoped<FilePlanner, PlanCards>();
        services.AddScoped<FilePlanner, PlanSchedules>();
        services.AddScoped<FilePlanner, PlanRuleFile>();
        services.AddScoped<CheckBatch>();
        services.AddScoped<ReceiveFile>();
        services.AddScoped<FixRows>();
        services.AddScoped<ChooseColumns>();
        services.AddScoped<ChooseSchool>();
        services.AddScoped<SaveRows>();
        services.AddScoped<GiveUpFile>();
        services.AddScoped<NoteDownload>();
        services.AddScoped<DeclareInstrument>();
        services.AddScoped(p => ActivatorUtilities.CreateInstance<BatchActs>(p) with { Instruments = p.GetRequiredService<DeclareInstrument>() });
        services.AddSingleton<DeliveryFiles>();
        services.AddSingleton<DeliveryBell>();
        services.AddSingleton<DeliveryProgress>();
        services.AddSingleton<DeliveryMoment>();
        services.AddScoped<ReceiveDelivery>();
        services.AddScoped<OpenDelivery>();
        services.AddScoped<DeliveryErrors>();
        services.AddScoped<ReadDelivery>();
        services.AddScoped<CheckDeliveryAgain>();
        services.AddScoped<PublishDelivery>();
        services.AddScoped<GiveUpDelivery>();
        services.AddScoped<AnswerRoles>();
        services.AddScoped<LinkPeople>();
        services.AddScoped<DeclareForDelivery>();
        services.AddScoped(p => new DeliveryActs(p.GetRequiredService<CheckDeliveryAgain>(), p.GetRequiredService<PublishDelivery>(), p.GetRequiredService<GiveUpDelivery>())
        {
            Roles = p.GetRequiredService<AnswerRoles>(),
            Instruments = p.GetRequiredService<DeclareForDelivery>(),
            Links = p.GetRequiredService<LinkPeople>(),
        });
        services.AddScoped<DeriveDelivered>();
        services.AddHostedService<DeliveryJob>();
        services.AddServerConnections();
    }
}
