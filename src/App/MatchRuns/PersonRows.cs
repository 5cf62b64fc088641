using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns;

/// <summary>The rows about the people of one school and year, by person id.</summary>
internal sealed record PersonRows(
    IReadOnlyDictionary<long, Position> Positions,
    IReadOnlyDictionary<long, Participation> Participations,
    IReadOnlyDictionary<long, Card> Cards,
    IReadOnlyDictionary<long, AprilCard> AprilCards,
    IReadOnlyDictionary<long, WeeklyTime> Weeks);
