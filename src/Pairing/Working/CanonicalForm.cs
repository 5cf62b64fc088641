using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Counterpart.Pairing;

/// <summary>
/// A question as bytes, so that two questions have the same digest exactly when they ask the same: every list is sorted, every text carries
/// its length. Settings have a digest of their own. A change of this form is a change of <see cref="Pairer.EngineVersion"/>.
/// </summary>
internal sealed class CanonicalForm
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);

    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string DigestOf(SchoolQuestion question)
    {
        var form = new CanonicalForm();
        form.List(question.OtherRubrics.Prepend(question.Rubric).OrderBy(rubric => rubric.Instrument, StringComparer.Ordinal), form.Rubric);
        form.Text(question.Rubric.Instrument);
        form.List(question.People.OrderBy(person => person.Id, StringComparer.Ordinal), form.Person);
        form.List(question.Rules.Select(LowerFirst).OrderBy(r => r.A, StringComparer.Ordinal).ThenBy(r => r.B, StringComparer.Ordinal).ThenBy(r => r.Kind), form.Rule);
        form.Groups(question.Kept);
        form.Groups(question.Before);
        form.Number(question.CycleDays ?? 0);
        return Convert.ToHexStringLower(SHA256.HashData(form._bytes.WrittenSpan));
    }

    /// <summary>The same for administrators; points have a text of their own, and cores change nothing.</summary>
    public static string DigestOf(PeerQuestion question)
    {
        var form = new CanonicalForm();
        form.List(question.Nominees.OrderBy(n => n.Id, StringComparer.Ordinal), form.Nominee);
        form.List(question.Districts.OrderBy(d => d.Id, StringComparer.Ordinal), form.District);
        form.List(question.Neighbors.Select(n => string.CompareOrdinal(n.A, n.B) <= 0 ? n : new(n.B, n.A, n.TenthsOfMile))
            .OrderBy(n => n.A, StringComparer.Ordinal).ThenBy(n => n.B, StringComparer.Ordinal).ThenBy(n => n.TenthsOfMile), form.Neighbors);
        form.Set([.. question.Apart.Select(two => string.CompareOrdinal(two.A, two.B) <= 0 ? $"{two.A}\n{two.B}" : $"{two.B}\n{two.A}")]);
        form.Set([.. question.Kept.Select(Joined)]);
        form.Set([.. question.Before.Select(Joined)]);
        form.Number(question.Window.First.DayNumber);
        form.Number(question.Window.Last.DayNumber);
        return Convert.ToHexStringLower(SHA256.HashData(form._bytes.WrittenSpan));
    }

    private static string Joined(IReadOnlyList<string> members) => string.Join('\n', members.Order(StringComparer.Ordinal));

    private void Nominee(PeerNominee nominee)
    {
        Text(nominee.Id);
        Text(nominee.DistrictId);
        Text(nominee.Level);
        Set(nominee.Focus);
        Set(nominee.Share);
        Set(nominee.ResultFocus);
        Set(nominee.ResultShare);
        Number(nominee.TravelMiles ?? -1);
        List(nominee.AvoidDays.Select(day => (long)day.DayNumber).Order(), Number);
        Set(nominee.SupervisorIds);
        Set(nominee.LastYearPartnerIds);
        Number((int)nominee.Wish);
    }

    private void District(PeerDistrictFacts district)
    {
        Text(district.Id);
        Number(district.Students ?? -1);
        Number(district.LowIncomePerMille ?? -1);
    }

    private void Neighbors(PeerNeighbors two)
    {
        Text(two.A);
        Text(two.B);
        Number(two.TenthsOfMile ?? -1);
    }

    private static PairRule LowerFirst(PairRule rule) => string.CompareOrdinal(rule.A, rule.B) <= 0 ? rule : new PairRule(rule.B, rule.A, rule.Kind);

    private void Rubric(RubricFacts rubric)
    {
        Text(rubric.Instrument);
        List(rubric.Indicators, Text);
        var thresholds = rubric.Thresholds;
        Number(thresholds.GrowthBelow);
        Number(thresholds.HelpFrom);
        Number(thresholds.StrengthFrom);
        Number(thresholds.FullPoint);
        Number(thresholds.RelativeBelowMean);
        Number(thresholds.RelativeBelowNext);
    }

    private void Person(Participant person)
    {
        Text(person.Id);
        Number((person.TakesPart ? 1 : 0) + (person.IsVacantSeat ? 2 : 0) + (person.RosterChanged ? 4 : 0) + (person.HasOtherPartnership ? 8 : 0));
        Number((int)person.Wish);
        Text(person.Instrument);
        Text(person.ManagerId);
        Set(person.Grades);
        Set(person.Subjects);
        Set(person.Share);
        Set(person.WorkOn);
        Set(person.Named);
        Set(person.LeftOut);
        Set(person.LastYearPartnerIds);
        Set(person.ObserverIds);
        List(Sorted(person.Results, (one, other) => string.CompareOrdinal(one.Indicator, other.Indicator)), Result);
        Number(person.Time is null ? 0 : person.Time.Offered is null ? 1 : 2);
        Periods(person.Time?.Offered ?? []);
        Periods(person.Time?.Teaching ?? []);
        Periods(person.Time?.Planning ?? []);
    }

    private void Result(PooledResult result)
    {
        Text(result.Indicator);
        Number(result.SumThousandths);
        Number(result.Count);
        Number(result.SchoolYear);
        Number(result.FirstOn?.DayNumber ?? -1);
        Number(result.LastOn?.DayNumber ?? -1);
    }

    private void Periods(IReadOnlyList<Period> periods) => List(Sorted(periods, InOrder), Period);

    private void Period(Period period)
    {
        Text(period.Day);
        Number(period.Start);
        Number(period.End);
    }

    private static int InOrder(Period one, Period other) =>
        string.CompareOrdinal(one.Day, other.Day) is var byDay && byDay != 0 ? byDay
        : one.Start != other.Start ? one.Start.CompareTo(other.Start)
        : one.End.CompareTo(other.End);

    private static T[] Sorted<T>(IReadOnlyList<T> items, Comparison<T> order)
    {
        T[] sorted = [.. items];
        Array.Sort(sorted, order);
        return sorted;
    }

    private void Rule(PairRule rule)
    {
        Text(rule.A);
        Text(rule.B);
        Number((int)rule.Kind);
    }

    private void Groups(IReadOnlyList<PlanGroup> groups) => List(
        groups.Select(group => (Members: group.Members.Order(StringComparer.Ordinal).ToArray(), group.Origin))
            .OrderBy(group => string.Join('\n', group.Members), StringComparer.Ordinal).ThenBy(group => group.Origin),
        group =>
        {
            List(group.Members, Text);
            Number((int)group.Origin);
        });

    private void Set(IReadOnlyList<string> texts) => List<string>(texts.Count < 2 ? texts : texts.Order(StringComparer.Ordinal), Text);

    private void List<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            Number(1);
            write(item);
        }

        Number(0);
    }

    private void Number(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), number);
        _bytes.Advance(sizeof(long));
    }

    private void Text(string? text)
    {
        Number(text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text ?? string.Empty, _bytes);
    }
}
