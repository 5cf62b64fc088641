using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Oversight;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>How a count of people is said. Whoever runs P3 reads it as it is. Others read tens: a group under 10 is not told apart, nor can it be worked out by taking one count from another.</summary>
public sealed record CountWords(bool IsExact)
{
    public static CountWords For(Actor actor) => new(actor.Holds(May.MatchPeers));

    public string Say(int people) => IsExact ? people.ToString(CultureInfo.InvariantCulture)
        : people < 10 ? SchoolStage.Told(people)
        : string.Create(CultureInfo.InvariantCulture, $"{people / 10 * 10} to {(people / 10 * 10) + 9}");

    public string Say(CountRow row, bool isOfPeople = true)
    {
        var words = isOfPeople ? this : new(IsExact: true);
        return row.Of is { } all && (words.IsExact || all >= 10) ? $"{words.Say(row.Count)} of {words.Say(all)}" : words.Say(row.Count);
    }
}
