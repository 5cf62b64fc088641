using Counterpart.App.PrincipalPeers.Steps.Calls;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.PrincipalPeers.Steps.Visits;

namespace Counterpart.App.PrincipalPeers.Steps;

public static class PeerStepServices
{
    public static void AddPeerSteps(this IServiceCollection services)
    {
        services.AddScoped<FindOwnPeers>();
        services.AddScoped<ReadJourney>();
        services.AddScoped<ReadPeerHours>();
        services.AddScoped<PeerMail>();
        services.AddScoped<PeerCalendar>();
        services.AddScoped<TakeOffCalendars>();
        services.AddScoped<ReadActionPlans>();
        services.AddScoped<ReadPlanStatus>();
        services.AddScoped<SaveActionPlan>();
        services.AddScoped<ReadVisits>();
        services.AddScoped<OfficeMail>();
        services.AddScoped<VisitMails>();
        services.AddScoped<TellOffice>();
        services.AddScoped<PlanVisit>();
        services.AddScoped<WriteVisitNotes>();
        services.AddScoped<ReadCall>();
        services.AddScoped<PlanCall>();
        services.AddScoped<WriteCallNotes>();
        services.AddScoped<ReadDebrief>();
        services.AddScoped<SaveDebrief>();
        services.AddScoped<ReadUpwardLines>();
    }
}
