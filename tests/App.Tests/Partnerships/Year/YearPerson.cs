using Counterpart.App.Access;
using Counterpart.App.Messages.Notes;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>Somebody of the simulated school.</summary>
internal sealed class YearPerson(Actor actor, Guid publicId, string email)
{
    public Actor Actor => actor;
    public long Id => actor.PersonId;
    public Guid PublicId => publicId;
    public string Key => publicId.ToString("N");
    public string Email => email;
    public NoteRhythm Rhythm { get; set; }

    /// <summary>The last day on which notes were wanted on the same day.</summary>
    public DateOnly LastSameDay { get; set; }
}
