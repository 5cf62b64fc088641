namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>Makes up cards: six people in ten answer, most with two things to share and one or two to work on.</summary>
internal sealed class CardsMaker(IReadOnlyList<IndicatorShape> shapes)
{
    private const int ReturnedPercent = 60;

    /// <summary>True when the person answered with wishes.</summary>
    public bool Write(MadePerson person, MadeProfile profile, Dice dice, RowBytes rows)
    {
        if (person.IsLeader || !dice.Chance(ReturnedPercent))
        {
            return false;
        }

        if (person.TakingPart != "yes" && dice.Chance(20))
        {
            rows.Add(person.Id).Add("not-this-year").Add("").EndRow();
            return false;
        }

        var share = dice.Chance(70) ? 2 : 1;
        for (var i = 0; i < share; i++)
        {
            rows.Add(person.Id).Add("share").Add(shapes[profile.Highs[i]].Code).EndRow();
        }

        var workOn = dice.Chance(55) ? 2 : 1;
        for (var i = 1; i <= workOn; i++)
        {
            rows.Add(person.Id).Add("work-on").Add(shapes[profile.Highs[^i]].Code).EndRow();
        }

        if (!person.IsNewHire && dice.Chance(30))
        {
            rows.Add(person.Id).Add(dice.Chance(60) ? "again" : "new").Add("").EndRow();
        }

        return true;
    }
}
