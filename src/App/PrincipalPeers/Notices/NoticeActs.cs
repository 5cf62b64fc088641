namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>What the state does with notices and the pairs they tell of.</summary>
public sealed record NoticeActs(SendNotices Send, ChangeNotice Change, IntroducePeers Introduce, EndPeers End);
