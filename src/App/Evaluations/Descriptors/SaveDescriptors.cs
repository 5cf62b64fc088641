using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Evaluations.Descriptors;

/// <summary>A state puts in, changes or takes out what its rubric says of indicators: all of the page or nothing.</summary>
public sealed class SaveDescriptors(AppDb db, ReadDescriptors read, TimeProvider clock)
{
    public const int Longest = 2_000;

    /// <param name="seen">The versions of all of the state's texts together, as they stood on the page.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, int seen, IReadOnlyDictionary<string, string?> typed, CancellationToken cancel)
    {
        if (actor.StateId is not { } state)
        {
            return new Outcome.Missing();
        }

        var indicators = await db.TeacherIndicatorsAsync(cancel);
        var texts = indicators.ToDictionary(i => i.Code, i => typed.GetValueOrDefault(i.Code)?.Trim().ReplaceLineEndings("\n") ?? "", StringComparer.Ordinal);
        Objection[] tooLong =
        [
            .. indicators.Where(i => texts[i.Code].Length > Longest)
                .Select(i => new Objection($"Texts[{i.Code}]", $"{i.Name}: {texts[i.Code].Length} characters. Shorten it to {Longest}; it is a reminder, not the whole rubric.")),
        ];
        if (tooLong.Length > 0)
        {
            return new Outcome.Refused(tooLong);
        }

        var there = await read.OfStateAsync(state, cancel);
        if (there.Sum(d => d.Version) != seen)
        {
            return new Outcome.Stale("Somebody else changed these texts since you opened the page. Nothing of yours was saved. What you typed is still here; save again to put it in the place of theirs.");
        }

        var changed = indicators.Count(i => Write(state, i, there.Find(d => d.RubricId == i.RubricId && d.Code == i.Code), texts[i.Code]));
        if (changed > 0)
        {
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "descriptors.saved", Words.Count(changed, "indicator"));
        }

        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(changed == 0 ? "Nothing was different." : $"Saved for {Words.Count(changed, "indicator")}. Principals and partners read it where a focus is chosen.")
            : new Outcome.Stale("Somebody else changed these texts at the same moment. What you typed is still here; save again.");
    }

    private bool Write(long state, RubricIndicator indicator, IndicatorDescriptor? there, string text)
    {
        if ((there?.Text ?? "") == text)
        {
            return false;
        }

        if (there is null)
        {
            db.Add(new IndicatorDescriptor { StateId = state, RubricId = indicator.RubricId, Code = indicator.Code, Text = text, Version = 1 });
        }
        else
        {
            (there.Text, there.Version) = (text, there.Version + 1);
        }

        return true;
    }
}
