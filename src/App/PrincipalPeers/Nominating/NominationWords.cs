using Counterpart.App.Messages;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What a nominee reads, by email or on paper.</summary>
public static class NominationWords
{
    public const string Subject = "You are nominated for P3: say yes or no";

    /// <summary>Who learns what of an answer.</summary>
    public const string WhoSees = "The state reads what you want to work on and could share, to find a match. Your director of schools sees your yes, and nothing else of your answers. A partner sees only what you both agree on. School records can be requested under state law.";

    public static MailWords Mail(string first, string district, PeerThisYear year, string address) => new(
        Subject,
        $"""
        Dear {first},

        {Opening(district, year.YearName)}

        What it asks: {PeerWords.Asks}

        Say “Yes, I take part” or “Not this year”: {address}/p3
        “Not this year” is a full answer: nobody asks why. Opening the link answers nothing. You sign in with the address this came to.

        After a yes you say in two minutes what you would like to work on. Nobody is matched, and nobody is named to another district, without a yes.

        Who sees what: {WhoSees}

        You get this because {district} nominated you; it comes once, with one reminder if you do not answer. Questions: ask {PeerWords.Asked(year.Contact)}. About P3: {address}/about/p3
        """);

    public static string Opening(string district, string year) =>
        $"{district} nominated you for the Principal Peer Partnership (P3) in {year}. Two administrators of neighboring districts visit each other’s schools and think out loud about leading them.";

    public static MailWords Reminder(string first, string district, PeerThisYear year, string address) => new(
        "P3: yes, or not this year?",
        $"""
        Dear {first},

        {district} nominated you for the Principal Peer Partnership (P3) in {year.YearName}, and you have not answered yet. Both answers are fine, and nobody asks why: {address}/p3

        What it asks: {PeerWords.Asks}

        You get this because you are nominated; it comes once. Questions: ask {PeerWords.Asked(year.Contact)}. No notes at all: {address}/settings
        """);
}
