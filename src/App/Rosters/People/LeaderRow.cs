using Counterpart.App.Access;

namespace Counterpart.App.Rosters.People;

public sealed record LeaderRow(Guid Id, string Name, Role Role, IReadOnlyList<string> Duties);
