using Counterpart.App.PrincipalPeers.Nominating.OfState;
using Counterpart.App.PrincipalPeers.Nominating.Workbooks;

namespace Counterpart.App.PrincipalPeers.Nominating;

internal static class NominatingServices
{
    public static void AddNominating(this IServiceCollection services)
    {
        services.AddScoped<DistrictCallLog>();
        services.AddScoped<ReadPeerSettings>();
        services.AddScoped<OpenPeerYear>();
        services.AddScoped<AnswerForDistrict>();
        services.AddScoped<ReadNominees>();
        services.AddScoped<ReadCandidates>();
        services.AddScoped<NominationMail>();
        services.AddScoped<NominatePeople>();
        services.AddScoped<NominateChosen>();
        services.AddScoped<NominateList>();
        services.AddScoped<ChangeNomination>();
        services.AddScoped<WithdrawNomination>();
        services.AddScoped<NominatingActs>();
        services.AddScoped<NominatingReaders>();
        services.AddScoped<ReadLetters>();
        services.AddScoped<ReadDistricts>();
        services.AddScoped<ReadNominationGround>();
        services.AddScoped<TakeNominationRows>();
        services.AddScoped<NominationWorkbooks>();
    }
}
