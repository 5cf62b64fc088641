using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>M23: tells those who stay in a pair that somebody no longer has a place in it. Never why. The caller saves.</summary>
public sealed class TellOfHalf(AppDb db, Outbox outbox, FindPeerYear years, NoticeClock time)
{
    /// <summary>Nobody is told of a pair that was never introduced, nor of one whose school year is over.</summary>
    public async Task ExecuteAsync(PeerPair pair, IReadOnlyList<PeerSeat> leaving, CancellationToken cancel)
    {
        if (pair.IntroducedAt is null || pair.PeerYear!.SchoolYear!.EndsOn < time.Today)
        {
            return;
        }

        var staying = pair.Seats.Where(s => s.EndsOn is null).ToList();
        var contact = (await years.OfStateAsync(pair.PeerYear.StateId, cancel))?.Contact ?? "";
        foreach (var seat in staying.Where(s => s.Person!.Email is not null))
        {
            var notBefore = QuietHours.Until(time.Now, seat.School!.TimeZone, (await db.SchoolDaysAsync(seat.SchoolId, cancel)).Quiet);
            var others = staying.Where(s => s.Id != seat.Id).Select(s => s.Person!.Name).ToList();
            outbox.Add(MailKind.Ended, seat.Person!, mayRepeat: true, Mail(seat.Person!.FirstName, [.. leaving.Select(s => s.Person!.Name)], others, (contact, Address(pair))), about: null, notBefore, seat.School.TimeZone, seat.SchoolId);
        }
    }

    private string Address(PeerPair pair) => time.Address.Length > 0 ? $"{time.Address}/p3/{pair.PublicId.InAddress()}" : "P3 after you sign in";

    private static MailWords Mail(string first, IReadOnlyList<string> gone, IReadOnlyList<string> others, (string Contact, string Page) where) => new(
        "A change to a P3 partnership",
        $"""
        Hello {first},

        {Plumbing.Words.List(gone)} no longer {(gone.Count > 1 ? "have" : "has")} a place in your P3 partnership. {(others.Count > 0 ? $"You and {Plumbing.Words.List(others)} go on." : "It ends with that, and nothing more is asked of you.")}

        What you wrote stays yours, on your page: {where.Page}

        Calendar invitations that no longer hold are called off. Questions: {PeerWords.Asked(where.Contact)}.

        You get this because you have a place in the partnership; it comes once.
        """);
}
