namespace Counterpart.App.Imports.Connections;

/// <summary>What is fetched every night.</summary>
public enum NightlyFetch
{
    Nothing,
    Rosters,
    RostersAndResults,
}
