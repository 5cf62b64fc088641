using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports.Checking;

/// <summary>Who saves what batch, where and when; and whose positions end because somebody ticked it.</summary>
public sealed record SaveMoment(AppDb Db, SchoolThisYear Here, Actor By, DateTime At, long BatchId)
{
    public IReadOnlyList<Guid> PositionsToEnd { get; init; } = [];
}
