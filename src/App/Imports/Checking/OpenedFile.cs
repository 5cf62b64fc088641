using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports.Checking;

/// <summary>A file that turned out to be a table, with everything that was said about it.</summary>
public sealed record OpenedFile
{
    public required TextTable Table { get; init; }
    public SourceFacts Facts { get; init; } = new();
    public required SchoolThisYear Here { get; init; }
    public ImportChoices Choices { get; init; } = new();
    public KeptCorrections Corrections { get; init; } = new();

    /// <summary>Reading settings that hold for every kind of file.</summary>
    public ReadSettings Settings => new()
    {
        Remembered = Choices.Columns,
        Corrections = Corrections.ForReading(),
    };
}
