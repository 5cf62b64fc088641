namespace Counterpart.App.Imports.Files;

/// <summary>How much of a file we are ready to read. Above a limit the whole file is refused with words.</summary>
public sealed record FileLimits
{
    /// <summary>A school's upload: 10 MB.</summary>
    public static FileLimits School { get; } = new();

    /// <summary>A state's file, streamed: 512 MB.</summary>
    public static FileLimits State { get; } = new() { MaxBytes = 512L << 20, MaxRows = 30_000_000, MaxProblems = 10_000 };

    /// <summary>Files on the operator's own disk, read by a command.</summary>
    public static FileLimits Command { get; } = State with { MaxBytes = 8L << 30, MaxRows = 100_000_000 };

    public long MaxBytes { get; init; } = 10L << 20;

    public int MaxRows { get; init; } = 100_000;

    public int MaxColumns { get; init; } = 300;

    public int MaxCellLength { get; init; } = 2_000;

    /// <summary>Problems kept with their words; further ones are only counted.</summary>
    public int MaxProblems { get; init; } = 2_000;
}
