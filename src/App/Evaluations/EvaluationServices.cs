namespace Counterpart.App.Evaluations;

public static class EvaluationServices
{
    public static void AddEvaluations(this IServiceCollection services)
    {
        services.AddScoped<LoadRubrics>();
        services.AddScoped<ReadStrengths>();
        services.AddScoped<Descriptors.ReadDescriptors>();
        services.AddScoped<Descriptors.SaveDescriptors>();
    }
}
