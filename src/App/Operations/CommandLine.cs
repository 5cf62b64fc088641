namespace Counterpart.App.Operations;

/// <summary>What a person typed after <c>dotnet run --project src/App --</c>.</summary>
/// <param name="Command">demo, serve, migrate, invite, generate, match, verify, or one of these for peers.</param>
/// <param name="HostArguments">Options every command understands, as the host's configuration reads them.</param>
/// <param name="Rest">The command's own words.</param>
/// <param name="Refusal">What could not be understood and what to type instead; empty when all is well.</param>
public sealed record CommandLine(string Command, string[] HostArguments, string[] Rest, string Refusal = "")
{
    private static readonly string[] commands = ["demo", "seed", "serve", "migrate", "invite", "generate", "match", "verify", "match-peers", "verify-peers", "generate-peers", "help"];

    private static readonly Dictionary<string, string> shared = new(StringComparer.Ordinal)
    {
        ["--urls"] = "Counterpart:Urls",
        ["--data"] = "Counterpart:Data",
        ["--database"] = "Counterpart:Database",
        ["--smtp"] = "Counterpart:Smtp",
        ["--mail-from"] = "Counterpart:MailFrom",
        ["--address"] = "Counterpart:Address",
    };

    public static string Usage =>
        """
        dotnet run --project src/App                     the demo: made-up people, this machine only
        dotnet run --project src/App -- COMMAND [options]
          seed                                           fill the demo and stop
          serve                                          the real thing
          migrate                                        bring the database up to date
          invite EMAIL --role ROLE --scope ID            the first people of an install: prints a one-time code
          generate --schools LIST.csv --seed N --out DIR a synthetic state
          match --roster F --ratings F --out DIR         suggestions for one school or thousands
          verify DIR                                     check their proofs
          match-peers --nominees F --neighbors F --out DIR  administrators of neighboring districts (P3)
          verify-peers DIR --nominees F --neighbors F    check that proof
          generate-peers --districts F --neighbors F --count N --out DIR  made-up nominees
        Options everywhere: --urls URL, --data DIR, --database "Host=…", --smtp HOST:PORT, --mail-from ADDRESS,
          --address URL (where people find it, as letters and messages say it)
        """;

    public static CommandLine Read(string[] args)
    {
        var hasCommand = args.Length > 0 && !args[0].StartsWith('-');
        var command = args is ["--help" or "-h", ..] ? "help" : hasCommand ? args[0] : "demo";
        if (!commands.Contains(command, StringComparer.Ordinal))
        {
            return new(command, [], [], $"There is no command \"{command}\".\n{Usage}");
        }

        // Settings are read once: watching files for changes costs processor time and nobody changes them while the product runs.
        List<string> host = ["--hostBuilder:reloadConfigOnChange=false"];
        List<string> rest = [];
        for (var i = hasCommand ? 1 : 0; i < args.Length; i++)
        {
            if (shared.TryGetValue(args[i], out var key))
            {
                if (i + 1 == args.Length)
                {
                    return new(command, [], [], $"{args[i]} wants a value after it.");
                }

                host.Add($"--{key}={args[++i]}");
            }
            else
            {
                (IsHostSetting(args[i]) ? host : rest).Add(args[i]);
            }
        }

        return command is "demo" or "seed" or "serve" or "migrate" && rest.Count > 0
            ? new(command, [], [], $"\"{rest[0]}\" is not an option of {command}.\n{Usage}")
            : new(command, [.. host], [.. rest]);
    }

    /// <summary>--key=value is the host's own way to say a setting; test hosts speak it too.</summary>
    private static bool IsHostSetting(string word) => word.StartsWith("--", StringComparison.Ordinal) && word.Contains('=', StringComparison.Ordinal);
}
