using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Partnerships;

public static class PartnershipServices
{
    public static void AddPartnerships(this IServiceCollection services)
    {
        services.AddScoped<FinalizeParts>();
        services.AddScoped<FinalizePairs>();
        services.AddScoped<RecordConsent>();
        services.AddScoped<EndPartnership>();
        services.AddScoped<TellOfEnd>();
        services.AddScoped<TalkRequests>();
        services.AddScoped<AnswerInvitation>();
        services.AddScoped<AgreeToLines>();
        services.AddScoped<ReadInvitation>();
        services.AddScoped<FindIntroduced>();
        services.AddScoped<FindByCode>();
        services.AddScoped<FindPair>();
        services.AddScoped<ReadPairYear>();
        services.AddScoped<ReadOwn>();
        services.AddScoped<ChangeSteps>();
        services.AddScoped<LogMeeting>();
        services.AddScoped<FixMeeting>();
        services.AddScoped<SavePlan>();
        services.AddScoped<SetLogging>();
        services.AddScoped<SaveTotals>();
        services.AddScoped<ReadGround>();
        services.AddScoped<ReadObservations>();
        services.AddScoped<FindWaiting>();
        services.AddScoped<PlanObservation>();
        services.AddScoped<AnswerObservation>();
        services.AddScoped<WriteNotes>();
        services.AddScoped<TalkAbout>();
        services.AddScoped<ObservationParts>();
        services.AddScoped<ForgetObservations>();
        services.AddScoped<ReadPlans>();
        services.AddScoped<FindPlansWaiting>();
        services.AddScoped<BringPlan>();
        services.AddScoped<AnswerPlan>();
        services.AddScoped<ForgetPlans>();
        services.AddHostedService<ForgetJob>();
        services.AddScoped<ReadPairTime>();
        services.AddScoped<StandingMail>();
        services.AddScoped<SetStandingTime>();
        services.AddScoped<EndStandingTime>();
    }
}
