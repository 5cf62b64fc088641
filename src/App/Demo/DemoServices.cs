namespace Counterpart.App.Demo;

public static class DemoServices
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddScoped<DemoFirstDays>();
        services.AddScoped<DemoAnswers>();
        services.AddScoped<DemoFirstWeeks>();
        services.AddScoped<DemoDone>();
        services.AddScoped<DemoLogs>();
        services.AddScoped<DemoObservations>();
        services.AddScoped<DemoStanding>();
        services.AddScoped<DemoLessons>();
        services.AddScoped<DemoCheckIns>();
        services.AddScoped<DemoIntroductions>();
        services.AddScoped<DemoDecisions>();
        services.AddScoped<DemoActs>();
        services.AddScoped<DemoOffice>();
        services.AddScoped<DemoCalendar>();
        services.AddScoped<DemoLines>();
        services.AddScoped<DemoPeerSteps>();
        services.AddScoped<DemoPeers>();
        services.AddScoped<DemoMatches>();
        services.AddScoped<DemoParts>();
        services.AddScoped<EmptyDemo>();
        services.AddScoped<FillDemo>();
    }
}
