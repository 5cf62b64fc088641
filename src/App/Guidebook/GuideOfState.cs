using Counterpart.App.Access;

namespace Counterpart.App.Guidebook;

/// <summary>The guidebook as one state has it, or the product's own where no state is known.</summary>
public sealed record GuideOfState
{
    public required IReadOnlyList<GuideSection> Sections { get; init; }
    public required IReadOnlyList<ProgramContact> Contacts { get; init; }

    /// <summary>Empty when no state is known.</summary>
    public string StateName { get; init; } = "";

    /// <summary>States to choose from: only for a reader who is not signed in, where there are several.</summary>
    public IReadOnlyList<(string Code, string Name)> States { get; init; } = [];

    /// <summary>Keeps a chosen state in the links from page to page: "?state=TN" or nothing.</summary>
    public string Query { get; init; } = "";

    public string AskWho => Contacts.Count == 0
        ? "Questions: teachers ask their principal, principals the program lead of the state."
        : $"Questions: {string.Join("; ", Contacts.Select(c => StateName.Length > 0 ? c.Contact : $"{c.State}: {c.Contact}"))}";
}
