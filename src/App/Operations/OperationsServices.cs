namespace Counterpart.App.Operations;

public static class OperationsServices
{
    public static void AddOperations(this IServiceCollection services)
    {
        services.AddScoped<PrepareInstall>();
        services.AddHostedService<ForgetJob>();
    }
}
