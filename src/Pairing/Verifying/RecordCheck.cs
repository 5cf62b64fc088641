namespace Counterpart.Pairing;

/// <summary>What a stored answer must satisfy in itself: settings with their digest, and everybody in one place.</summary>
internal static class RecordCheck
{
    public static IEnumerable<VerificationProblem> Settings(AnswerRecord record)
    {
        if (CanonicalForm.DigestOf(record.Settings) != record.SettingsDigest)
        {
            return [new VerificationProblem(VerificationProblemKind.Settings, "the settings are not those of the digest")];
        }

        try
        {
            return PairingSettings.Parse(record.Settings).ToText() == record.Settings
                ? []
                : [new VerificationProblem(VerificationProblemKind.Settings, "the settings are not in canonical form")];
        }
        catch (FormatException unreadable)
        {
            return [new VerificationProblem(VerificationProblemKind.Settings, unreadable.Message)];
        }
    }

    public static IEnumerable<VerificationProblem> Groups(AnswerRecord record)
    {
        var everybody = record.Groups.SelectMany(group => group.Members).Concat(record.LeftOut.Select(person => person.Id)).ToList();
        foreach (var twice in everybody.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return new VerificationProblem(VerificationProblemKind.Groups, $"{twice.Key} stands in two places");
        }

        foreach (var group in record.Groups.Where(group => group.Members.Count is not (2 or 3)))
        {
            yield return new VerificationProblem(VerificationProblemKind.Groups, $"a group of {group.Members.Count}");
        }

        var groups = record.Groups.SelectMany((group, i) => group.Members.Select(id => (id, i))).ToLookup(m => m.id, m => m.i, StringComparer.Ordinal);
        foreach (var (u, v, _) in record.Proof.Chosen)
        {
            if (Name(record, u) is not { } a || Name(record, v) is not { } b || !groups[a].Intersect(groups[b]).Any())
            {
                yield return new VerificationProblem(VerificationProblemKind.Groups, $"the chosen pair {u} and {v} is in no group");
            }
        }
    }

    /// <summary>Compares the stored groups and reasons with those the proved pairs lead to.</summary>
    public static IEnumerable<VerificationProblem> Whole(AnswerRecord record, IReadOnlyList<PlanGroup> groups, IReadOnlyList<LeftOutPerson> leftOut)
    {
        var expected = groups.Select(Key).ToHashSet(StringComparer.Ordinal);
        var stored = record.Groups.Select(Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in expected.Except(stored, StringComparer.Ordinal).Concat(stored.Except(expected, StringComparer.Ordinal)))
        {
            var three = key.Split(", ").Length == 3;
            yield return new VerificationProblem(three ? VerificationProblemKind.ThirdPerson : VerificationProblemKind.Groups, key);
        }

        foreach (var person in leftOut.Except(record.LeftOut).Concat(record.LeftOut.Except(leftOut)))
        {
            yield return new VerificationProblem(VerificationProblemKind.Groups, $"{person.Id} is left out for another reason");
        }
    }

    private static string? Name(AnswerRecord record, int vertex) => vertex >= 0 && vertex < record.Proof.Vertices.Count ? record.Proof.Vertices[vertex] : null;

    private static string Key(PlanGroup group) => $"{string.Join(", ", group.Members)} ({group.Origin})";
}
