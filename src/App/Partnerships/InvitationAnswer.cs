namespace Counterpart.App.Partnerships;

/// <summary>What a person answers to an introduction. Each can be changed later, and none is shown to a partner.</summary>
public enum InvitationAnswer
{
    Yes,
    TalkFirst,
    NotThisYear,
}
