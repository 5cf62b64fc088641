using System.Globalization;
using Counterpart.Matching.Bench;

try
{
    return Run(args);
}
catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or IOException)
{
    // A file that is no instance says what is wrong with it, not where our code noticed.
    Console.Error.WriteLine(e.Message);
    return 2;
}

static int Run(string[] args)
{
    switch (args)
    {
        case ["pairing-report", .. var options]:
            return PairingReport.Run(options);
        case ["person-prices", .. var options]:
            return PersonPrices.Run(options);
        case ["solve", var path, .. var options]:
            return Solving.Run(Instance.Read(path), options);
        case ["prices", var path, .. var options]:
            return PricesCommand.Run(Instance.Read(path), options);
        case ["batch", var count, var seed, .. var options]:
            return BatchCommand.Run(int.Parse(count, CultureInfo.InvariantCulture), ulong.Parse(seed, CultureInfo.InvariantCulture), options);
        case ["family", var name, var size, var seed, .. var options]:
            return FamilyCommand.Run(name, int.Parse(size, CultureInfo.InvariantCulture), ulong.Parse(seed, CultureInfo.InvariantCulture), options);
        case ["fingerprints"]:
            return FamilyCommand.CheckAll();
        case ["compare", .. var options]:
            return Comparison.Run(options);
        case ["mutate", .. var options]:
            return MutateCommand.Run(options);
        case ["density"]:
            return DensityCommand.Run();
        case ["nation", .. var options]:
            return NationCommand.Run(options);
        default:
            Console.Error.WriteLine(
                """
                solve FILE [--perfect|--max|--maxcard] [--repeat N] [--threads K]
                    FILE: '# key: value' lines, then 'n m', then m lines 'u v w', vertices from 0. ms is the median of N solves,
                    or of those that fit into two seconds, graph already in memory, processor time of the thread
                prices FILE [--perfect|--maxcard] [--dense]
                    'u v optimum-with-this-pair-forced' for every pair (edge); each value is reached from both ends and compared
                batch COUNT SEED [--threads K]
                    schools of 10 to 120, solved one by one and on K threads
                family NAME N SEED [--write FILE] [options of solve]
                    makes an instance of a seeded family, checks its fingerprint when one is known, solves it
                fingerprints
                    checks every known fingerprint
                compare [--only ROW,ROW] [--seeds N] [--out FOLDER [--name FILE]]
                    measures against LEMON (Debian: liblemon-dev, g++) in the same run and prints ratios; ROW is a whole name such as "geod 100000"
                nation [--schools N] [--seed S] [--threads K]
                    makes, solves and proves 98,000 schools, a batch at a time, and prints time and peak memory
                density
                    the same graphs with 3 to 100 percent of all edges through the sparse and the dense search
                mutate [--only TEXT] [--from N] [--count N] [--out FILE]
                    puts the faults of bench/mutations.txt into a copy of the library (HEAD), one at a time, and says whether tests/Matching.Tests notice
                pairing-report [--schools N] [--seed S] [--cards PERCENT]
                    pairs a synthetic state and says what its principals would find
                person-prices [--people N] [--seeds N] [--only TEXT] [--plans N]
                    all prices of one person in schools made hard on purpose; fails when one takes half a second
                """);
            return 2;
    }
}
