namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>A district's export, reduced to what partnerships need: schools, staff, and the classes they teach. No student is in it.</summary>
public sealed record OneRosterPackage
{
    /// <summary>"1.1", "1.2" or empty when nothing says so.</summary>
    public string Version { get; init; } = "";

    /// <summary>The file that <see cref="OneRosterStaff.Row"/> counts the rows of.</summary>
    public string UsersFile { get; init; } = "users.csv";

    /// <summary>An export of what changed: who is not in it is still there.</summary>
    public bool IsDelta { get; init; }

    public IReadOnlyList<OneRosterSchool> Schools { get; init; } = [];

    public IReadOnlyList<OneRosterStaff> Staff { get; init; } = [];

    /// <summary>People the export takes out (to be deleted, inactive).</summary>
    public IReadOnlyList<OneRosterStaff> Gone { get; init; } = [];

    public IReadOnlyList<TaughtClass> Classes { get; init; } = [];

    public OneRosterReport Report { get; init; } = new();
}
