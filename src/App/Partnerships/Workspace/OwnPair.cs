using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>A partnership as one of its people may know it. Only <see cref="FindPair"/> makes one, so whoever holds one has a seat in it.</summary>
public sealed record OwnPair
{
    public required SchoolThisYear Here { get; init; }
    public required long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required DateOnly StartsOn { get; init; }
    public required bool MeetsWithoutLog { get; init; }
    public required PairPerson Me { get; init; }
    public required IReadOnlyList<PairPerson> Others { get; init; }

    /// <summary>Codes in rubric order; empty until everybody agreed.</summary>
    public required IReadOnlyList<string> Focus { get; init; }

    /// <summary>What the codes of the rubric are called, in its order.</summary>
    public required IReadOnlyDictionary<string, string> Indicators { get; init; }

    public required string Principal { get; init; }

    public string Address => $"/partnership/{PublicId.InAddress()}";
    public string Partners => Words.List([.. Others.Select(o => o.Name)]);
    public string PartnersFirst => Words.List([.. Others.Select(o => o.FirstName)]);
    public IEnumerable<PairPerson> People => Others.Prepend(Me);
    public IEnumerable<long> PersonIds => People.Select(p => p.Id);

    /// <summary>Stands beside every box.</summary>
    public string WhoSees =>
        $"You and {Partners} see this. {Principal} sees date, minutes and kind of activity only. School records can be requested under state law.";

    public string Named(string code) => Indicators.GetValueOrDefault(code, code);

    /// <summary>Names of indicators, in the order of the rubric.</summary>
    public IEnumerable<string> NamesOf(IReadOnlyCollection<string> codes) => Indicators.Where(i => codes.Contains(i.Key, StringComparer.Ordinal)).Select(i => i.Value);

    public string FirstNameOf(long person) => People.FirstOrDefault(p => p.Id == person)?.FirstName ?? "Somebody";
}
