using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Nominating;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>What a nominee may declare. Knows no database and no clock.</summary>
public static class ProfileRules
{
    public const int MostPicks = 2;

    public static IEnumerable<Objection> ObjectionsTo(ProfileForm form, IReadOnlyList<string> indicators)
    {
        foreach (var (field, picked, words) in new[] { ("Form.Focus", form.Focus, "work on"), ("Form.Share", form.Share, "share") })
        {
            var codes = picked.Distinct(StringComparer.Ordinal).ToList();
            if (codes.Count > MostPicks)
            {
                yield return new(field, $"Pick up to two to {words}. You picked {codes.Count}.");
            }

            if (codes.Any(code => !indicators.Contains(code, StringComparer.Ordinal)))
            {
                yield return new(field, "Pick from the indicators on this page.");
            }
        }

        foreach (var objection in DetailsRules.ObjectionsTo(form.Level, form.Miles, form.Avoid, "Form"))
        {
            yield return objection;
        }
    }

    /// <summary>In rubric order, whatever order they were ticked in.</summary>
    public static IReadOnlyList<string> InOrder(IReadOnlyList<string> picked, IReadOnlyList<string> indicators) => [.. indicators.Where(code => picked.Contains(code, StringComparer.Ordinal))];
}
