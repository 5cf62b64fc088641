using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.Files;

/// <summary>What a file is read against. Everything is optional: a check that is not asked for is not made.</summary>
public sealed record ReadSettings
{
    /// <summary>The rubric whose indicators may appear.</summary>
    public IndicatorNames Indicators { get; init; } = IndicatorNames.None;

    public ScoreScale Scale { get; init; } = ScoreScale.OneToFive;

    /// <summary>People who may appear in results, cards, schedules and rules; absent when anybody may.</summary>
    public IReadOnlySet<string>? KnownPeople { get; init; }

    /// <summary>Header to target as <see cref="Columns.ColumnMap.ToRemember"/> gave it for an earlier file, or as a person chose.</summary>
    public IReadOnlyDictionary<string, string>? Remembered { get; init; }

    public Corrections Corrections { get; init; } = Corrections.None;

    /// <summary>A roster row needs an email address because people will be invited.</summary>
    public bool NeedsEmail { get; init; }

    /// <summary>A roster row needs a name because letters will be printed.</summary>
    public bool NeedsName { get; init; } = true;

    /// <summary>Where each person is, so that a rule about people of two schools is found; absent when there is one school.</summary>
    public Func<string, string?>? SchoolOf { get; init; }

    /// <summary>Names of the instrument whose results are wanted; results of others are read past. Absent when the file has one instrument.</summary>
    public IReadOnlySet<string>? Instruments { get; init; }

    /// <summary>School year (by the year it begins in) of results that carry neither a year nor a date.</summary>
    public int? SchoolYear { get; init; }

    /// <summary>Whether two texts name one person, so that an observer who is the person observed is found; absent when only the same text does.</summary>
    public Func<string, string, bool>? AreOnePerson { get; init; }

    /// <summary>Looks for the same observation twice in a file of results. Costs memory for each row, so a state's file goes without.</summary>
    public bool FindsRepeatedResults { get; init; } = true;
}
