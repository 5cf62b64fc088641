using Counterpart.App.Imports.Files;
using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Makes one card of the lines of a file.</summary>
internal static class CardLines
{
    /// <summary>Of each kind of answer the file's word replaces the stored one; a kind the file does not mention stays.</summary>
    public static CardAnswers Over(CardAnswers? stored, IReadOnlyList<CardRow> lines, IndicatorNames names)
    {
        var share = Of(lines, CardKind.Share, names);
        var workOn = Of(lines, CardKind.WorkOn, names);
        return new(
            share.Count > 0 ? share : [.. (stored?.Share ?? []).Except(workOn, StringComparer.Ordinal)],
            workOn.Count > 0 ? workOn : [.. (stored?.WorkOn ?? []).Except(share, StringComparer.Ordinal)],
            Wish(lines) ?? stored?.Wish ?? PartnerWish.NoView);
    }

    public static bool IsSameAs(this CardAnswers one, CardAnswers other) =>
        one.Share.SequenceEqual(other.Share, StringComparer.Ordinal) && one.WorkOn.SequenceEqual(other.WorkOn, StringComparer.Ordinal) && one.Wish == other.Wish;

    private static PartnerWish? Wish(IReadOnlyList<CardRow> lines) =>
        lines.Any(l => l.Kind == CardKind.Again) ? PartnerWish.Again
        : lines.Any(l => l.Kind == CardKind.SomeoneNew) ? PartnerWish.SomeoneNew
        : null;

    private static List<string> Of(IReadOnlyList<CardRow> lines, CardKind kind, IndicatorNames names)
    {
        var said = lines.Where(l => l.Kind == kind).Select(l => l.Indicator).ToHashSet(StringComparer.Ordinal);
        return [.. names.All.Select(i => i.Code).Where(said.Contains)];
    }
}
