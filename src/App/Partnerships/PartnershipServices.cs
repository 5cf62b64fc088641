using Counterpart.App.CheckIns;
using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.OfSchool;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Records;

namespace Counterpart.App.Partnerships;

public static class PartnershipServices
{
    public static void AddPartnerships(this IServiceCollection services)
    {
        services.AddCheckIns();
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
        services.AddScoped<PairReaders>();
        services.AddScoped<ReadPairYear>();
        services.AddScoped<ReadOwn>();
        services.AddScoped<ReadSupport>();
        services.AddScoped<SendAsk>();
        services.AddScoped<AskMail>();
        services.AddScoped<AnswerOffers>();
        services.AddScoped<RecordOffer>();
        services.AddScoped<ChangeSteps>();
        services.AddScoped<LogMeeting>();
        services.AddScoped<FixMeeting>();
        services.AddScoped<SavePlan>();
        services.AddScoped<SetLogging>();
        services.AddSharing();
        services.AddRecords();
        services.AddScoped<ReadCadence>();
        services.AddScoped<SwitchCadence>();
        services.AddScoped<ReadLines>();
        services.AddScoped<ShareLine>();
        services.AddScoped<ReadPair>();
        services.AddScoped<ReadPairs>();
        services.AddScoped<SaveTotals>();
        services.AddScoped<ReadGround>();
        services.AddScoped<FindClashes>();
        services.AddScoped<PlanReaders>();
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
        services.AddStandingTimes();
    }

    private static void AddStandingTimes(this IServiceCollection services)
    {
        services.AddScoped<ReadPairTime>();
        services.AddScoped<StandingMail>();
        services.AddScoped<SetStandingTime>();
        services.AddScoped<MoveMeeting>();
        services.AddScoped<FollowCalendar>();
        services.AddScoped<EndStandingTime>();
    }
}
