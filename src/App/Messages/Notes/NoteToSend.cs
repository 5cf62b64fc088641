using Counterpart.App.Rosters;

namespace Counterpart.App.Messages.Notes;

/// <summary>A note that is to be written, once.</summary>
/// <param name="Kind">A <see cref="MailKind"/>.</param>
/// <param name="Keys">What it tells, and which note of the week or the day it is: see <see cref="SentNote.Key"/>.</param>
/// <param name="Zone">Whose quiet hours it keeps.</param>
public sealed record NoteToSend(string Kind, Person To, IReadOnlyList<string> Keys, MailWords Words, string Zone)
{
    /// <summary>The school whose breaks and testing windows it keeps to, if it does.</summary>
    public long? QuietSchoolId { get; init; }

    /// <summary>From then on it is of no use.</summary>
    public DateTime? NotAfter { get; init; }
}
