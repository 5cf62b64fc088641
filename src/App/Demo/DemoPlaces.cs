using Counterpart.App.MatchRuns.CommandLine.Synthetic;

namespace Counterpart.App.Demo;

/// <summary>Six made-up districts and their schools. The counties are real, so that the map is; nobody and nothing else is.</summary>
internal static class DemoPlaces
{
    public const string Central = "America/Chicago";
    public const string Eastern = "America/New_York";

    public static readonly IReadOnlyList<(string Number, string Name, string CountyFips, string Zone)> Districts =
    [
        ("710", "Cedar Fork County Schools", "47141", Central),
        ("180", "Plateau County Schools", "47035", Central),
        ("930", "White Oak County Schools", "47185", Central),
        ("730", "Laurel County Schools", "47145", Eastern),
        ("650", "Copper Ridge County Schools", "47129", Eastern),
        ("731", "Birch Hollow City Schools", "47145", Eastern),
    ];

    public static readonly IReadOnlyList<DemoSchool> Schools =
    [
        new("710", "0015", DemoSchool.CedarHollow, SchoolLevel.Middle, 0, DemoStage.InReview),
        new("710", "0020", "Fork Elementary", SchoolLevel.Elementary, 18, DemoStage.Finalized),
        new("710", "0030", "Cedar Fork High", SchoolLevel.High, 24, DemoStage.PeopleIn),
        new("180", "0010", "Plateau Elementary", SchoolLevel.Elementary, 14, DemoStage.Suggested),
        new("180", "0025", "Plateau Middle", SchoolLevel.Middle, 12, DemoStage.Empty),
        new("930", "0010", "White Oak Elementary", SchoolLevel.Elementary, 12, DemoStage.PeopleIn),
        new("930", "0015", "White Oak Middle", SchoolLevel.Middle, 11, DemoStage.NotTakingPart),
        new("730", "0010", "Laurel Ridge Elementary", SchoolLevel.Elementary, 16, DemoStage.Finalized),
        new("730", "0040", "Laurel High", SchoolLevel.High, 20, DemoStage.Suggested),
        new("650", "0005", "Copper Ridge School", SchoolLevel.Other, 9, DemoStage.PeopleIn),
        new("731", "0010", "Birch Elementary", SchoolLevel.Elementary, 13, DemoStage.Empty),
        new("731", "0030", "Birch Hollow High", SchoolLevel.High, 15, DemoStage.NotTakingPart),
    ];
}
