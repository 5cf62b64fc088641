using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Connections;

/// <summary>How a connection stands, in words.</summary>
public static class ConnectionWords
{
    public static string For(NightlyFetch nightly) => nightly switch
    {
        NightlyFetch.Rosters => "Rosters",
        NightlyFetch.RostersAndResults => "Rosters and indicator results",
        _ => "Nothing",
    };

    /// <summary>In one line, for the list of files.</summary>
    public static string Line(DistrictConnection connection) => $"{connection.Host}: {Now(connection)} {Nights(connection)}";

    public static string Now(DistrictConnection connection) => connection.State switch
    {
        FetchState.Waiting => "A fetch is about to begin.",
        FetchState.Fetching => connection.Progress.Length > 0 ? connection.Progress : "A fetch has begun.",
        _ when connection.Said.Length > 0 => connection.Said,
        _ => "Nothing was fetched yet.",
    };

    public static string Nights(DistrictConnection connection) => connection switch
    {
        { Nightly: NightlyFetch.Nothing } => "It is not asked by itself.",
        { NextFetchAt: null } => "It is not asked by itself any more, because three nights in a row failed. Put right what is wrong, then press Save to begin again.",
        _ => $"{For(connection.Nightly)} every night at {NightRules.Say(connection.Hour)}, next {SchoolTime.Say(connection.NextFetchAt.Value, SchoolTime.StateZone)}.",
    };
}
