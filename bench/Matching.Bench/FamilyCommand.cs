namespace Counterpart.Matching.Bench;

internal static class FamilyCommand
{
    public static int Run(string name, int n, ulong seed, IReadOnlyList<string> options)
    {
        var instance = Family.Make(name, n, seed);
        if (Arguments.Option(options, "--write", string.Empty) is { Length: > 0 } path)
        {
            using var file = File.CreateText(path);
            instance.Write(file);
        }

        var check = Fingerprints.Check(name, n, seed, instance);
        Console.Write($"{name} fingerprint={check} ");
        return Solving.Run(instance, options) != 0 || check == "differs" ? 1 : 0;
    }

    public static int CheckAll()
    {
        var differ = 0;
        foreach (var (name, n, seed) in Fingerprints.All)
        {
            var check = Fingerprints.Check(name, n, seed, Family.Make(name, n, seed));
            Console.WriteLine(FormattableString.Invariant($"{name} {n} {seed} {check}"));
            differ += check == "ok" ? 0 : 1;
        }

        return differ == 0 ? 0 : 1;
    }
}
