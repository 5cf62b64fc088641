using System.Globalization;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.MatchRuns.CommandLine.Statewide;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>What was typed after <c>match</c>, understood.</summary>
internal sealed record MatchSettings(StateFiles Files, string Out)
{
    public static IReadOnlyList<CommandOption> Options { get; } =
    [
        .. StateFiles.Options,
        new("--mode", "two-way|research", "partners who each bring something (two-way, when not given), or the published experiment"),
        new("--everyone", null, "as many pairs as possible, then the best (when not given otherwise)"),
        new("--good-only", null, "only pairs in which somebody brings something; others stay without partner"),
        new("--seed", "N", "whole number that decides between equal answers; 1 when not given"),
        new("--school-year", "2026-27", "year partners are sought for; the year after the latest results when not given"),
        new("--with-reasons", null, "writes who brings which indicator to whom; keep that file to those who may see it"),
        new("--cores", "N", "cores to use; all when not given"),
        new("--out", "DIR", "folder for pairs.csv, unmatched.csv and proof.jsonl, or problems.csv"),
        new("--help", null, "this text"),
    ];

    public PairingSettings Pairing { get; init; } = new();

    public int? SchoolYear { get; init; }

    public bool WithReasons { get; init; }

    public int Cores { get; init; } = Environment.ProcessorCount;

    public static MatchSettings Read(CommandArguments typed)
    {
        if (typed.Has("--everyone") && typed.Has("--good-only"))
        {
            typed.Refuse("--everyone and --good-only cannot both be meant.");
        }

        typed.Positional.ForEach(word => typed.Refuse($"\"{word}\" belongs to no option."));
        return new(StateFiles.Read(typed), typed.Required("--out"))
        {
            Pairing = new()
            {
                Mode = Mode(typed),
                Aim = typed.Has("--good-only") ? PairingAim.GoodOnly : PairingAim.Everyone,
                Seed = typed.Number("--seed", 1),
            },
            SchoolYear = Year(typed),
            WithReasons = typed.Has("--with-reasons"),
            Cores = CoresOf(typed),
        };
    }

    public static int CoresOf(CommandArguments typed) => (int)Math.Clamp(typed.Number("--cores", Environment.ProcessorCount), 1, 1_024);

    private static PairingMode Mode(CommandArguments typed)
    {
        switch (typed["--mode"])
        {
            case null or "two-way":
                return PairingMode.TwoWay;
            case "research":
                return PairingMode.Research;
            default:
                typed.Refuse($"--mode is two-way or research, not \"{typed["--mode"]}\".");
                return PairingMode.TwoWay;
        }
    }

    private static int? Year(CommandArguments typed)
    {
        if (typed["--school-year"] is not { } text)
        {
            return null;
        }

        var year = SchoolYearCell.Parse(text);
        if (year.Value is null || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            typed.Refuse($"--school-year needs a year like 2026-27, not \"{text}\".");
        }

        return year.Value;
    }
}
