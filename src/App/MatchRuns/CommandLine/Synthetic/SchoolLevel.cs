namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

internal enum SchoolLevel
{
    Elementary,
    Middle,
    High,
    Other,
}
