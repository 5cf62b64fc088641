using Counterpart.App.Access;
using Counterpart.App.Data;

namespace Counterpart.App.Review;

/// <summary>Notes that words were opened on the board, and whose.</summary>
public sealed class RecordView(AppDb db, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task ExecuteAsync(Actor actor, IEnumerable<BoardPerson> people, CancellationToken cancel)
    {
        // What a refused change left behind must not be saved with the note.
        db.ChangeTracker.Clear();
        return db.RecordViewAsync(actor, Now, Purpose.ReviewBoard, people.Where(p => !p.IsVacantSeat).Select(p => p.Id), cancel);
    }
}
