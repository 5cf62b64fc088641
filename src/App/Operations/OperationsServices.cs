namespace Counterpart.App.Operations;

public static class OperationsServices
{
    public static void AddOperations(this IServiceCollection services) => services.AddScoped<PrepareInstall>();

    /// <returns>Why the product may not start; empty when it may.</returns>
    public static async Task<string> PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PrepareInstall>().ExecuteAsync(CancellationToken.None);
    }
}
