using Counterpart.App.Access;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Demo;

/// <summary>One of a pair brought the opening of a lesson, and the other answered.</summary>
public sealed class DemoLessons(BringPlan bring, ReadPlans read, AnswerPlan answer)
{
    public async Task<Outcome> PlayAsync((Actor Actor, OwnPair Pair) owner, (Actor Actor, OwnPair Pair) reader, CancellationToken cancel)
    {
        var lesson = new LessonForm
        {
            SendKey = PublicId.New(),
            Title = "Ratios, the opening",
            Focus = owner.Pair.Focus is [var first, ..] ? first : "",
            HearAbout = "Will my first question make them talk?",
            How = LessonForm.AsText,
            Text = "Two recipes on the board, one for 4, one for 10.\nQuestion: which one is sweeter, and how do you know?\nThree minutes alone, then with a neighbor, then together.",
        };
        if (await bring.AddAsync(owner.Actor, owner.Pair, lesson, null, cancel) is not Outcome.Done { Id: var id } || await read.OneAsync(reader.Pair, id, cancel) is not { } line)
        {
            return new Outcome.Missing();
        }

        var lines = new AnswerForm
        {
            Number = 1,
            Strong = "Two right ways to answer: they will want to compare.",
            Question = "What will they do who see it at once?",
            Try = "Ask for a picture before the numbers.",
        };
        return await answer.AnswerAsync(reader.Actor, reader.Pair, line, lines, cancel);
    }
}
