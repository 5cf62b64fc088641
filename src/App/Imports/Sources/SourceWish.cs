using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources;

/// <summary>What a file is opened for.</summary>
public sealed record SourceWish(FileKind Kind, FileLimits Limits, DateOnly Today)
{
    /// <summary>Picks the school meant among those of a district's export: its <see cref="SourceSchool.Id"/>, or null when it is not clear.</summary>
    public Func<IReadOnlyList<SourceSchool>, string?> ChooseSchool { get; init; } = _ => null;
}
