using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Evaluations.Descriptors;

/// <summary>The rubric's own words, as far as the state put them in. Public text: it says nothing about anybody.</summary>
public sealed class ReadDescriptors(AppDb db)
{
    public Task<List<IndicatorDescriptor>> OfStateAsync(long stateId, CancellationToken cancel) =>
        db.IndicatorDescriptors.Where(d => d.StateId == stateId).OrderBy(d => d.Id).ToListAsync(cancel);

    /// <returns>Name and text of those of the indicators that have one, in the order of the rubric.</returns>
    public async Task<IReadOnlyList<(string Name, string Text)>> OfAsync(long stateId, IReadOnlyCollection<string> codes, CancellationToken cancel)
    {
        var texts = await db.IndicatorDescriptors.AsNoTracking().Where(d => d.StateId == stateId && codes.Contains(d.Code) && d.Text != "").ToListAsync(cancel);
        return texts.Count == 0
            ? []
            : [.. (await db.TeacherIndicatorsAsync(cancel)).SelectMany(i => texts.Where(t => t.RubricId == i.RubricId && t.Code == i.Code).Select(t => (i.Name, t.Text)))];
    }
}
