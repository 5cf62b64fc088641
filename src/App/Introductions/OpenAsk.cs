using Counterpart.App.Partnerships;

namespace Counterpart.App.Introductions;

/// <summary>Somebody whose answer asks something of the principal.</summary>
public sealed record OpenAsk(MemberToIntroduce Who, PairToIntroduce Pair)
{
    public string Partners => Plumbing.Words.List([.. Pair.Members.Where(m => m.SeatId != Who.SeatId).Select(m => m.Name)]);

    /// <summary>Does not take part this year; otherwise would like to talk first.</summary>
    public bool IsOut => Who.IsOut;

    public static IEnumerable<OpenAsk> In(IEnumerable<PairToIntroduce> pairs) =>
        from pair in pairs
        from who in pair.People
        where who.IsOut || who.Answer == InvitationAnswer.TalkFirst
        select new OpenAsk(who, pair);
}
