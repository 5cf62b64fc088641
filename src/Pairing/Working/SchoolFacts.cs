using System.Numerics;

namespace Counterpart.Pairing;

/// <summary>A question made ready: everybody by number (ascending by id), and the facts of any two of them.</summary>
/// <remarks>Cost: linear in people and rules to make, plus a byte for each two people; a score takes well under a microsecond, facts also their lists.</remarks>
internal sealed class SchoolFacts
{
    private readonly Participant[] _people;
    private readonly Profile[] _profiles;
    private readonly Week[] _weeks;
    private readonly Work[] _works;
    private readonly RelationTable _relations;
    private readonly DayNames _days;
    private readonly PairingSettings _settings;

    public SchoolFacts(SchoolQuestion question)
    {
        _settings = question.Settings;
        _people = [.. question.People.OrderBy(person => person.Id, StringComparer.Ordinal)];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _people.Length; i++)
        {
            if (!numbers.TryAdd(_people[i].Id, i))
            {
                throw new ArgumentException($"The id {_people[i].Id} stands for two people.", nameof(question));
            }
        }

        _relations = new RelationTable(_people, numbers, question.Rules);
        _profiles = Profiles(question);
        _days = new DayNames(_people.SelectMany(DaysOf), question.CycleDays);
        _weeks = Array.ConvertAll(_people, person => Week.Of(person.Time, _days));
        var families = Families(_settings.SubjectFamilies);
        _works = Array.ConvertAll(_people, person => Work.Of(person, families));
    }

    public PairScore Score(int i, int j)
    {
        var forbidden = Forbidden(i, j);
        if (forbidden != ForbiddenReason.None)
        {
            return new PairScore(forbidden, 0, ABrings: false, BBrings: false, Meeting.Unknown, Prefer: false);
        }

        var (a, b) = (HelpMask(i, j), HelpMask(j, i));
        var meeting = Week.Meet(_weeks[i], _weeks[j], _days.CycleDays, _settings.Points).Meeting;
        var points = Points(i, j, (a, b), PointRules.Time(meeting, Watchers(i, j), _settings)).Sum();
        return new PairScore(forbidden, points, a != 0, b != 0, meeting, _relations[i, j].HasFlag(Relation.Prefer));
    }

    public PairFacts Facts(int i, int j)
    {
        var (a, b) = (HelpMask(i, j), HelpMask(j, i));
        var relation = _relations[i, j];
        var time = Time(i, j);
        return new PairFacts
        {
            A = _people[i].Id,
            B = _people[j].Id,
            Forbidden = Forbidden(i, j),
            AHelpsB = Matches(i, j, a),
            BHelpsA = Matches(j, i, b),
            LearnTogether = Codes(i, _profiles[i].LearnTogether(_profiles[j])),
            Time = time,
            Grade = _works[i].Grade(_works[j]),
            Subject = _works[i].Subject(_works[j]),
            WorksWell = relation.HasFlag(Relation.WorksWell),
            Prefer = relation.HasFlag(Relation.Prefer),
            LastYear = relation.HasFlag(Relation.LastYear),
            BothAgain = BothAgain(i, j),
            SomeoneNew = SomeoneNew(i, j),
            Points = Points(i, j, (a, b), PointRules.Time(time.Meeting, (time.ACanWatchB ? 1 : 0) + (time.BCanWatchA ? 1 : 0), _settings)),
        };
    }

    public PersonFacts Person(int i)
    {
        var (person, profile) = (_people[i], _profiles[i]);
        return new PersonFacts
        {
            Id = person.Id,
            TakesPart = person.TakesPart,
            IsVacantSeat = person.IsVacantSeat,
            Wishes = BitOperations.PopCount(profile.Wishes),
            HasResults = profile.Observed != 0,
            HasCard = (profile.Asked | profile.Named) != 0,
            SingleObservation = profile.SingleObservations,
            RelativeWords = profile.OnlyRelative != 0,
            EvenProfile = profile.EvenProfile,
            TimeKnown = person.Time?.Offered is not null,
            RosterChanged = person.RosterChanged,
            HasOtherPartnership = person.HasOtherPartnership,
        };
    }

    public PairBook Book(IReadOnlyList<PairRule> rules) => new([.. Enumerable.Range(0, _people.Length).Select(Person)], Facts, Score)
    {
        Rules = [.. rules.Select(InOrder).Distinct().OrderBy(r => r.A, StringComparer.Ordinal).ThenBy(r => r.B, StringComparer.Ordinal).ThenBy(r => r.Kind)],
        Settings = _settings,
        CycleDays = _days.CycleDays,
    };

    private static PairRule InOrder(PairRule rule) => string.CompareOrdinal(rule.A, rule.B) <= 0 ? rule : new PairRule(rule.B, rule.A, rule.Kind);

    private static IEnumerable<string> DaysOf(Participant person) => person.Time is not { } time
        ? []
        : (time.Offered ?? []).Concat(time.Planning).Concat(time.Teaching).Select(period => period.Day);

    private static Dictionary<string, ulong> Families(IReadOnlyList<IReadOnlyList<string>> families)
    {
        var bySubject = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var family = 0; family < families.Count; family++)
        {
            foreach (var subject in families[family].Select(Work.Plain))
            {
                bySubject[subject] = bySubject.GetValueOrDefault(subject) | 1UL << family;
            }
        }

        return bySubject;
    }

    private Profile[] Profiles(SchoolQuestion question)
    {
        var rubrics = question.OtherRubrics.Prepend(question.Rubric).ToDictionary(rubric => rubric.Instrument, StringComparer.Ordinal);
        return Array.ConvertAll(_people, person => rubrics.TryGetValue(person.Instrument ?? question.Rubric.Instrument, out var rubric)
            ? Profile.Of(person, rubric)
            : throw new ArgumentException($"There is no rubric for the instrument {person.Instrument}.", nameof(question)));
    }

    private ulong HelpMask(int helper, int learner) => _settings.Mode == PairingMode.Research
        ? _profiles[helper].ResearchHelpTo(_profiles[learner])
        : _profiles[helper].HelpTo(_profiles[learner]);

    private ForbiddenReason Forbidden(int i, int j)
    {
        var relation = _relations[i, j];
        return !_people[i].TakesPart || !_people[j].TakesPart ? ForbiddenReason.NotTakingPart
            : relation.HasFlag(Relation.Observer) ? ForbiddenReason.Observer
            : relation.HasFlag(Relation.Manager) ? ForbiddenReason.Manager
            : relation.HasFlag(Relation.Never) ? ForbiddenReason.NeverRule
            : _people[i].IsVacantSeat && _people[j].IsVacantSeat ? ForbiddenReason.BothVacant
            : ForbiddenReason.None;
    }

    private PairPoints Points(int i, int j, (ulong OfA, ulong OfB) help, int time) => new(
        PointRules.Indicators(Help(help.OfA, j), Help(help.OfB, i), _settings),
        time,
        PointRules.Near(_works[i].Grade(_works[j]), _works[i].Subject(_works[j]), _settings),
        PointRules.Relationship(_relations[i, j], BothAgain(i, j), SomeoneNew(i, j), _settings));

    private int Watchers(int i, int j) =>
        (_weeks[i].CanWatch(_weeks[j], _settings.Points) ? 1 : 0) + (_weeks[j].CanWatch(_weeks[i], _settings.Points) ? 1 : 0);

    private int Help(ulong matches, int learner)
    {
        if (matches == 0)
        {
            return 0;
        }

        // In research mode only results count, whatever a card says, so every match is one from results.
        var profile = _profiles[learner];
        var research = _settings.Mode == PairingMode.Research;
        var asked = research ? 0 : matches & profile.Asked;
        var results = research ? matches : matches & profile.Low & ~asked;
        return PointRules.Help(
            BitOperations.PopCount(asked), BitOperations.PopCount(results), BitOperations.PopCount(matches & ~asked & ~results), _settings.Points);
    }

    private TimeFacts Time(int i, int j)
    {
        var (one, other, points) = (_weeks[i], _weeks[j], _settings.Points);
        var (meeting, minutes) = Week.Meet(one, other, _days.CycleDays, points);
        return new TimeFacts
        {
            Meeting = meeting,
            MinutesAWeek = minutes * 5 / _days.CycleDays,
            Shared = minutes == 0 ? [] : Array.ConvertAll(Stretch.Shared(one.Offered!, other.Offered!, points.ShortestMeeting), _days.Write),
            ACanWatchB = one.CanWatch(other, points),
            BCanWatchA = other.CanWatch(one, points),
        };
    }

    private bool BothAgain(int i, int j) =>
        _relations[i, j].HasFlag(Relation.LastYear) && _people[i].Wish == PartnerWish.Again && _people[j].Wish == PartnerWish.Again;

    private bool SomeoneNew(int i, int j) =>
        _relations[i, j].HasFlag(Relation.LastYear) && (_people[i].Wish == PartnerWish.SomeoneNew || _people[j].Wish == PartnerWish.SomeoneNew);

    private IndicatorMatch[] Matches(int helper, int learner, ulong bits)
    {
        var research = _settings.Mode == PairingMode.Research;
        var (from, to) = (_profiles[helper], _profiles[learner]);
        var matches = new IndicatorMatch[BitOperations.PopCount(bits)];
        for (var place = 0; place < matches.Length; place++, bits &= bits - 1)
        {
            var k = BitOperations.TrailingZeroCount(bits);
            matches[place] = new IndicatorMatch(
                to.Rubric.Indicators[k],
                research ? WishGround.FromResults : to.WishOn(k),
                research ? HelpGround.FromResults : from.HelpOn(k));
        }

        return matches;
    }

    private string[] Codes(int person, ulong bits)
    {
        var codes = new string[BitOperations.PopCount(bits)];
        for (var place = 0; place < codes.Length; place++, bits &= bits - 1)
        {
            codes[place] = _profiles[person].Rubric.Indicators[BitOperations.TrailingZeroCount(bits)];
        }

        return codes;
    }
}
