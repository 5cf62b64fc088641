namespace Counterpart.Matching.Bench;

/// <summary>SHA-256 of the text of some instances, from the generator's specification; a port that draws differently is caught here.</summary>
internal static class Fingerprints
{
    private static readonly Dictionary<(string Family, int N, ulong Seed), string> Known = new()
    {
        [("school", 20, 1)] = "01a5217505858d9a6fa3d8df52055bfa18bf680f461af574bfcfe8ef9a1a0795",
        [("school", 21, 1)] = "a4dd3bee2947b3a0e74fdc2766df06458361e7b8883d68865a778118b1745cd3",
        [("school", 100, 1)] = "da5c5e801d0e22d0b71ae445739839e1ada0cd48ba08bd300677de98a25c08f4",
        [("school", 300, 3)] = "b01e21ae7ce520d92f4c70e8ec79d779c8c351eef8e67fcc6535c6c437d8ab39",
        [("schooltri", 100, 1)] = "6b5459a21675a8f491c93f6e572cf326a5e4dd974eadf041dd0d4b15c3c7c789",
        [("schooltie", 100, 1)] = "3399f1463abcdd3a3a58a1738be2a735774e318220f228a826b64cfdae61510d",
        [("rand1000", 100, 1)] = "ebc177814b770657776bbdd83ccd692a3087dbe0ea783d4b332a38d905bb47bd",
        [("plane", 100, 1)] = "a8201f6e192a32cce5d601f10fd0b1877e9856695b9708adbf542d152a2965a0",
        [("cluster5", 100, 1)] = "e6a1bca25b40b33de0b068c8b586057fc2c4ed07f8f520ac4a4a2a88aac3a13e",
        [("cluster3", 102, 1)] = "1b5ccc8b68b3d6b551eb05c35c031ea87791e21931c5ea0971be27d92f9a74eb",
        [("geoc", 2_000, 1)] = "7e79d384e6ff5cbb764eb2fc9824da2fc1e8f7cfdc567f5f5e2055a2262a247b",
        [("geod", 2_000, 1)] = "f0241a10e2dc1d86301e45fbdbb5d636e279f6a8d8155ae83f6a482407bff1b4",
        [("geoc", 10_000, 1)] = "ac4ed08cfb6287abda339b90c3551d5ab8915e8a4950d321c153ae399543b012",
        [("geod", 10_000, 1)] = "35d130dd0c9065afaca3e1896df51fde02c6eec38199951e02b8d68c926b9f4e",
        [("geoc", 100_000, 1)] = "7cf3c530c86323aa9ed97e94a9f889fd80113da95a720b56aacb2c0c77d37945",
        [("geod", 100_000, 1)] = "971e3014e82146a76187ab03d95b75133eef6e9049f613c74ba15666f93cdbc8",
        [("sparse10", 2_000, 1)] = "798c17c8eda6be1f00262af592de8878f760281a8ac8fef59c36e8568330d3fd",
        [("unit", 2_000, 1)] = "7cf735c50003098a96071765333dd791f8e62403e325a9ddae39df43728a5b8f",
    };

    public static IEnumerable<(string Family, int N, ulong Seed)> All => Known.Keys;

    /// <summary>"ok", "unknown", or "differs".</summary>
    public static string Check(string family, int n, ulong seed, Instance instance) =>
        !Known.TryGetValue((family, n, seed), out var known) ? "unknown"
        : string.Equals(instance.Fingerprint(), known, StringComparison.Ordinal) ? "ok" : "differs";
}
