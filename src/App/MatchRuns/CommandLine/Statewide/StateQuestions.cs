using Counterpart.App.Imports.Files;
using Counterpart.Pairing;
using RuleKind = Counterpart.App.Imports.Files.RuleKind;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Puts together what each school asks, from the files of the state.</summary>
internal sealed class StateQuestions
{
    private readonly StateInput _input;
    private readonly PairingSettings _settings;
    private readonly ILookup<string, PairRule> _rules;

    public StateQuestions(StateInput input, PairingSettings settings)
    {
        _input = input;
        _settings = settings;
        _rules = input.Rules.ToLookup(
            rule => input.People.SchoolOf(rule.PersonA) ?? "",
            rule => new PairRule(input.People.IdOf(rule.PersonA)!, input.People.IdOf(rule.PersonB)!, Kind(rule.Kind)),
            StringComparer.Ordinal);
        Schools = input.People.Schools();
    }

    /// <summary>Schools ascending by ID, with the numbers of their people.</summary>
    public IReadOnlyList<(string SchoolId, int[] People)> Schools { get; }

    public SchoolQuestion Of(string schoolId, int[] people) => new()
    {
        Rubric = TeacherRubric.Facts,
        People = Array.ConvertAll(people, Participant),
        Rules = [.. _rules[schoolId]],
        Settings = _settings,
    };

    private Participant Participant(int number)
    {
        var person = _input.People[number];
        return new()
        {
            Id = person.Id,
            TakesPart = person.TakesPart && !_input.Cards.SaysNotThisYear(number),
            Grades = person.Grades,
            Subjects = person.Subjects,
            Results = _input.Results.Of(number, _input.PresentYear),
            Share = _input.Cards.Indicators(number, CardKind.Share),
            WorkOn = _input.Cards.Indicators(number, CardKind.WorkOn),
            Wish = _input.Cards.Wish(number),
            Time = _input.Weeks.Of(number),
            ManagerId = _input.People.IdOf(person.ManagerId),
            ObserverIds = _input.People.IdOf(person.ObserverId) is { } observer ? [observer] : [],
        };
    }

    private static Pairing.RuleKind Kind(RuleKind kind) => kind switch
    {
        RuleKind.Never => Pairing.RuleKind.Never,
        RuleKind.Always => Pairing.RuleKind.Always,
        RuleKind.Prefer => Pairing.RuleKind.Prefer,
        _ => Pairing.RuleKind.WorksWell,
    };
}
