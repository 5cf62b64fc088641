namespace Counterpart.App.Introductions;

/// <summary>A person as a letter may name them: the brings line is there only once its owner agreed.</summary>
public sealed record LetterPerson(Guid PublicId, string Name, string FirstName, string WorkAndRoom, IReadOnlyList<string> Brings)
{
    public bool AgreedToBrings => Brings.Count > 0;

    public static LetterPerson Of(MemberToIntroduce member) => new(
        member.PublicId,
        member.IsVacant ? $"somebody who joins us soon ({member.Name})" : member.Name,
        member.FirstName,
        member.WorkAndRoom,
        member.AgreedToBrings ? member.Brings : []);
}
