namespace Counterpart.App.Introductions;

public static class IntroductionServices
{
    public static void AddIntroductions(this IServiceCollection services)
    {
        services.AddScoped<PairsToIntroduce>();
        services.AddScoped<IntroductionParts>();
        services.AddScoped<PairChanges>();
        services.AddScoped<NoteTalks>();
        services.AddScoped<SaveExpectations>();
        services.AddScoped<LetterHeads>();
        services.AddScoped<WriteIntroductions>();
        services.AddScoped<IntroducePairs>();
        services.AddScoped<ReadPosts>();
        services.AddScoped<CloseTalk>();
    }
}
