using Counterpart.App.Messages.Notes;

namespace Counterpart.App.Rosters;

public sealed class Person : IFromFile
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }

    /// <summary>The district whose person this is; empty for the state's own people and operators.</summary>
    public long? DistrictId { get; init; }

    /// <summary>As people use it.</summary>
    public required string Name { get; set; }

    /// <summary>Lower case; empty for somebody who gets everything on paper.</summary>
    public string? Email { get; set; }

    /// <summary>Where name and address came from last.</summary>
    public long? BatchId { get; set; }

    public int? BatchRow { get; set; }

    /// <summary>Counts the changes leaders made to the person and the position, so that two of them do not undo each other unseen.</summary>
    public int Version { get; set; }

    /// <summary>How often this person wants notes.</summary>
    public NoteRhythm Notes { get; set; }

    /// <summary>Asked for a note on the morning of a standing meeting.</summary>
    public bool MeetingNotes { get; set; }

    public List<Position> Positions { get; init; } = [];

    /// <summary>The first word of the name: how letters and pages speak to the person.</summary>
    public string FirstName => Name.Split(' ', 2)[0];
}
