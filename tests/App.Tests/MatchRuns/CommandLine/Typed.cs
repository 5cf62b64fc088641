using Counterpart.App.MatchRuns.CommandLine;

namespace Counterpart.App.Tests.MatchRuns.CommandLine;

/// <summary>What a command typed in a test answered.</summary>
internal sealed record Typed(int Code, string Output, string Error)
{
    public static Task<Typed> GenerateAsync(params string[] args) => RunAsync(GenerateCommand.RunAsync, args);

    public static async Task<Typed> RunAsync(Func<string[], TextWriter, TextWriter, CancellationToken, Task<int>> command, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await command(args, output, error, TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }
}
