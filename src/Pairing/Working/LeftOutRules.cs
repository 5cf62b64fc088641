namespace Counterpart.Pairing;

/// <summary>Why each person in no group is in none.</summary>
internal static class LeftOutRules
{
    public static IReadOnlyList<LeftOutPerson> Of(PairBook book, IReadOnlyList<string> free, List<string> alone)
    {
        var takingPart = book.People.Count(person => person.TakesPart);
        return
        [
            .. book.People.Where(person => !person.TakesPart || alone.Contains(person.Id)).Select(person => new LeftOutPerson(
                person.Id,
                !person.TakesPart ? LeftOutReason.NotThisYear
                : takingPart == 1 ? LeftOutReason.OnlyPersonTakingPart
                : Reason(book, free, person.Id))),
        ];
    }

    private static LeftOutReason Reason(PairBook book, IReadOnlyList<string> free, string id)
    {
        var number = book.Number(id);
        var scores = free.Where(other => other != id).Select(other => book.Score(number, book.Number(other))).ToList();
        if (scores.TrueForAll(score => score.Forbidden != ForbiddenReason.None))
        {
            return LeftOutReason.EveryCandidateForbidden;
        }

        if (!scores.Exists(score => score.IsCandidate(book.Settings)))
        {
            return LeftOutReason.NobodyWorthTheThreshold;
        }

        return free.Count % 2 == 1 && !book.Settings.GroupOfThree && book.Settings.Mode == PairingMode.TwoWay
            ? LeftOutReason.OddAndGroupOfThreeDeclined
            : LeftOutReason.CandidatesTaken;
    }
}
