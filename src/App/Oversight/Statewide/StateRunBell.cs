using Counterpart.App.Plumbing;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>Wakes the job that suggests partners school by school.</summary>
public sealed class StateRunBell : Bell;
