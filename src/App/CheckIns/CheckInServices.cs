using Counterpart.App.CheckIns.Offers;

namespace Counterpart.App.CheckIns;

public static class CheckInServices
{
    public static void AddCheckIns(this IServiceCollection services)
    {
        services.AddScoped<ReadCheckIns>();
        services.AddScoped<FindUndelivered>();
        services.AddScoped<NoteCheckIns>();
        services.AddScoped<EmailPair>();
        services.AddScoped<ReadConferences>();
        services.AddScoped<AnswerAsks>();
        services.AddScoped<OfferMail>();
        services.AddScoped<MakeOffer>();
    }
}
