using Counterpart.App.Rosters.April;
using Counterpart.App.Rosters.Cards;
using Counterpart.App.Rosters.OnePerson;
using Counterpart.App.Rosters.Own;
using Counterpart.App.Rosters.PaperCards;
using Counterpart.App.Rosters.People;
using Counterpart.App.Rosters.SetUp;
using Counterpart.App.Rosters.Times;

namespace Counterpart.App.Rosters;

public static class RosterServices
{
    public static void AddRosters(this IServiceCollection services)
    {
        services.AddScoped<LastYearsPartners>();
        services.AddScoped<ReadPeople>();
        services.AddScoped<AddPerson>();
        services.AddScoped<EditPerson>();
        services.AddScoped<SetTakingPart>();
        services.AddScoped<SetDuties>();
        services.AddScoped<SaveSeat>();
        services.AddScoped<SetSeatOpen>();
        services.AddScoped<FindCardOwner>();
        services.AddScoped<CardReaders>();
        services.AddScoped<ReadCard>();
        services.AddScoped<SaveCard>();
        services.AddScoped<CardSheets>();
        services.AddScoped<ReadApril>();
        services.AddScoped<CarryApril>();
        services.AddScoped<SaveApril>();
        services.AddScoped<FindApril>();
        services.AddScoped<CountApril>();
        services.AddScoped<SetCardsDue>();
        services.AddScoped<ReadOwnWords>();
        services.AddScoped<LeaveOutIndicator>();
        services.AddScoped<ReadSetUp>();
        services.AddScoped<MarkStep>();
        services.AddScoped<SaveWeek>();
    }
}
