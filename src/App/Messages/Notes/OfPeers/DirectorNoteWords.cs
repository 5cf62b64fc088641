using Counterpart.App.PrincipalPeers;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>M17 as a director of schools reads it.</summary>
public static class DirectorNoteWords
{
    public static MailWords Of(DirectorNote note, string first, string district, PeerThisYear year, string address) => new(
        "Will your district take part in P3? 2 minutes",
        $"""
        Hello {first},

        {(note == DirectorNote.Opening ? $"The Principal Peer Partnership (P3) is open for {year.YearName}: an administrator of {district} and a peer in a neighboring district visit each other’s schools." : $"Answers for the Principal Peer Partnership (P3) close soon, and {district} has not answered yet.")} Taking part is your choice, and “Not this year” is a full answer.

        What it asks of each administrator: {PeerWords.Asks}

        Answer and nominate until {PeerWords.Moment(year.ClosesAt)}: {address}/district/p3

        You get this because you lead {district}. It comes twice at most, and not again once you answer. Questions: ask {PeerWords.Asked(year.Contact)}. No notes at all: {address}/settings
        """);
}
