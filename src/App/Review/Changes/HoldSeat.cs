using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;

namespace Counterpart.App.Review.Changes;

/// <summary>Holds a place beside somebody for a colleague who is not hired yet. No other pair moves.</summary>
public sealed class HoldSeat(AppDb db, RunSuggestions run, BoardReaders read)
{
    private const int MostLetters = 60;

    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BoardPerson person, int seen, string label, CancellationToken cancel)
    {
        var name = label.Trim();
        if (name.Length is 0 or > MostLetters)
        {
            return new Outcome.Refused("Label", $"Say in a few words who will come, for example: 7 Science, to be hired. {MostLetters} letters at most.");
        }

        db.Add(new VacantSeat
        {
            PublicId = PublicId.New(),
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            Label = name,
        });
        db.Record(actor, read.Now, "seat.held", "", person.Id);
        var order = new RunOrder { Seen = seen, Scope = RunScope.WordsOnly, Act = DraftAct.HeldSeat, PersonIds = person.IsVacantSeat ? [] : [person.Id] };
        return await run.ExecuteAsync(actor, here, order, cancel) is Outcome.Done
            ? new Outcome.Done($"A place is held for “{name}”. Nothing is sent.")
            : new Outcome.Stale("The draft changed since you opened it. No place was held. Look again and press once more.");
    }
}
