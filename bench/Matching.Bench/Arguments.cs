namespace Counterpart.Matching.Bench;

internal static class Arguments
{
    public static string Option(IReadOnlyList<string> args, string name, string otherwise)
    {
        for (var i = 0; i + 1 < args.Count; i++)
        {
            if (string.Equals(args[i], name, StringComparison.Ordinal))
            {
                return args[i + 1];
            }
        }

        return otherwise;
    }
}
