using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>An entry that somebody else of the pair wrote, and that the reader may say yes to.</summary>
public sealed record ConfirmLine(OwnPair Pair, MeetingLine Meeting);
