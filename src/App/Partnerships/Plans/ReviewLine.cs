using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>A plan and what was said about it, as one of its pair reads it.</summary>
public sealed record ReviewLine
{
    public required long Id { get; init; }
    public required Guid PublicId { get; init; }

    /// <summary>Whoever reads.</summary>
    public required long Reader { get; init; }

    public required long OwnerId { get; init; }
    public required string Owner { get; init; }

    /// <summary>First names of those who may answer, "you" among them.</summary>
    public required string Readers { get; init; }

    public required PlanHead Head { get; init; }
    public required DateOnly BroughtOn { get; init; }
    public required DateOnly? ReviewedOn { get; init; }
    public required bool TalkedThrough { get; init; }
    public required DateOnly WordsUntil { get; init; }
    public required bool IsKept { get; init; }
    public required bool IsForgotten { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<VersionLine> Versions { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<AnswerLine> Answers { get; init; }

    public required int Version { get; init; }

    public bool IsMine => OwnerId == Reader;
    public VersionLine? Newest => Versions.Count > 0 ? Versions[0] : null;

    /// <summary>The reader's own answer to the newest version.</summary>
    public AnswerLine? Own => Answers.FirstOrDefault(a => a.WriterId == Reader && a.Number == Newest?.Number);

    public bool AwaitsMe => !IsMine && !IsForgotten && Newest is not null && Own is null && (ReviewedOn is null || ReviewedOn < Newest.BroughtOn);

    /// <summary>"A plan of yours: fractions, Thursday".</summary>
    public string Said => $"A plan of {(IsMine ? "yours" : $"{Owner.Split(' ', 2)[0]}’s")}{(Head.Title.Length > 0 ? $": {Head.Title}" : "")}";

    /// <summary>As the list of what a pair did says it: without words that are deleted.</summary>
    public string Did => (IsMine ? $"{Words.Capital(Readers)} read a plan of yours" : $"{Words.Capital(Readers)} read a plan of {Owner.Split(' ', 2)[0]}’s") + (TalkedThrough ? ", and you talked it through" : "");
}
