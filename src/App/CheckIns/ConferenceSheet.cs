namespace Counterpart.App.CheckIns;

/// <summary>What a post-conference with one teacher may start from. Nothing about meetings, logs or visits is in here.</summary>
/// <param name="Focus">What both of the pair agreed to; empty until then.</param>
/// <param name="Growth">The teacher's own growth areas where nothing is agreed and the reader may see them: on screen only.</param>
public sealed record ConferenceSheet(long PersonId, string Name, string WorkAndRoom, IReadOnlyList<string> Focus, IReadOnlyList<string> Growth);
