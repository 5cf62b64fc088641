using Counterpart.App.Introductions;
using Counterpart.App.Programs;

namespace Counterpart.App.Partnerships;

/// <summary>Everything the invitation page says to one person. What the partner did not agree to, and what the partner answered, is not in here.</summary>
public sealed record OwnInvitation
{
    public required SchoolThisYear Here { get; init; }
    public required Guid Pair { get; init; }
    public required Letter Letter { get; init; }
    public required string Contact { get; init; }

    /// <summary>Of the person's own place.</summary>
    public required int Version { get; init; }

    /// <summary>The own proposed line, agreed to or not.</summary>
    public required IReadOnlyList<string> Brings { get; init; }

    public required bool AgreedToBrings { get; init; }

    /// <summary>The focus to agree to: empty until everybody else agreed, because it may name what a partner would like to grow in.</summary>
    public required IReadOnlyList<string> Focus { get; init; }

    public required bool AgreedToFocus { get; init; }

    /// <summary>Codes of the focus once everybody agreed; empty until then.</summary>
    public required IReadOnlyList<string> AgreedFocusCodes { get; init; }
    public required InvitationAnswer? Answer { get; init; }
    public required DateOnly? TalkNotedOn { get; init; }

    public static OwnInvitation Of(SchoolThisYear here, PairToIntroduce pair, MemberToIntroduce me, LetterHead head) => new()
    {
        Here = here,
        Pair = pair.PublicId,
        Letter = Letter.For(me, pair, head),
        Contact = head.Contact,
        Version = me.SeatVersion,
        Brings = me.Brings,
        AgreedToBrings = me.AgreedToBrings,
        Focus = pair.People.All(m => m.SeatId == me.SeatId || m.AgreedToFocus) ? pair.Focus : [],
        AgreedToFocus = me.AgreedToFocus,
        AgreedFocusCodes = pair.FocusIsAgreed ? pair.FocusCodes : [],
        Answer = me.IsOut ? InvitationAnswer.NotThisYear : me.Answer,
        TalkNotedOn = me.TalkNotedOn,
    };
}
