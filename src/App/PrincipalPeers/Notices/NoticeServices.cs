using Counterpart.App.PrincipalPeers.Notices.OfDistrict;

namespace Counterpart.App.PrincipalPeers.Notices;

public static class NoticeServices
{
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddScoped<NoticeClock>();
        services.AddScoped<ReadNotices>();
        services.AddScoped<SendNotices>();
        services.AddScoped<ChangeNotice>();
        services.AddScoped<AnswerNotice>();
        services.AddScoped<IntroducePeers>();
        services.AddScoped<EndPeers>();
        services.AddScoped<TellOfHalf>();
        services.AddScoped<ClosePeerHalves>();
        services.AddScoped<ReadDistrictSteps>();
        services.AddScoped<NoticeActs>();
        services.AddScoped<NoticePages>();
        services.AddHostedService<PeersJob>();
    }
}
