namespace Counterpart.Pairing;

/// <summary>The little the search needs to know of two people, without any list.</summary>
/// <param name="Forbidden">Why they may not be partners.</param>
/// <param name="Points">Points of the pair, emphasis included.</param>
/// <param name="ABrings">The first brings something.</param>
/// <param name="BBrings">The second brings something.</param>
/// <param name="Meeting">Whether they can meet.</param>
/// <param name="Prefer">The principal prefers them.</param>
internal readonly record struct PairScore(ForbiddenReason Forbidden, int Points, bool ABrings, bool BBrings, Meeting Meeting, bool Prefer)
{
    public int Covered => (ABrings ? 1 : 0) + (BBrings ? 1 : 0);

    public static PairScore Of(PairFacts facts) =>
        new(facts.Forbidden, facts.Points.Sum(), facts.AHelpsB.Count > 0, facts.BHelpsA.Count > 0, facts.Time.Meeting, facts.Prefer);

    /// <summary>Whether the settings let these two be suggested as a pair.</summary>
    public bool IsCandidate(PairingSettings settings) => Forbidden == ForbiddenReason.None && IsWorthy(settings);

    private bool IsWorthy(PairingSettings settings)
    {
        if (settings.Mode == PairingMode.Research)
        {
            return ABrings || BBrings;
        }

        if (settings.Aim == PairingAim.Everyone || Prefer)
        {
            return true;
        }

        return settings.GoodEnough switch
        {
            GoodPair.OneWay => ABrings || BBrings,
            GoodPair.BothWays => ABrings && BBrings,
            _ => ABrings && BBrings && Meeting != Meeting.CannotMeet,
        };
    }
}
