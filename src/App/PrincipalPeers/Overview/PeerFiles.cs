using System.Globalization;
using System.Text;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.PrincipalPeers.Steps.Plans;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>Files for the program's report: counts by district without a name of an administrator, and pairs with the days of their steps.</summary>
public static class PeerFiles
{
    public static byte[] Districts(PeerYearFacts year, CountWords words) => Write(
        ["year", "district_no", "district", "answer", "nominated", "said_yes", "said_not_this_year", "waiting", "matched", "without_partner", "introduced", "visit_1", "call", "visit_2", "visited_and_hosted", "debrief_closed", "plan_started", "plan_shared", "plan_completed"],
        year.Districts.Select(d => District(year, d, words)));

    /// <summary>For whoever runs P3 only.</summary>
    public static byte[] Pairs(string year, IEnumerable<PairSteps> pairs) => Write(
        ["year", "administrators", "schools", "districts", "introduced", "visit_1", "call", "visit_2", "visit_3", "debrief_closed"],
        pairs.Select(p => new[]
        {
            year, string.Join("; ", p.Seats.Select(s => s.Name)), string.Join("; ", p.Seats.Select(s => s.School)), string.Join("; ", p.Seats.Select(s => s.District)), p.IsIntroduced ? "yes" : "no",
            Day(p.VisitedOn(1)), Day(p.CalledOn), Day(p.VisitedOn(2)), Day(p.VisitedOn(3)), Day(p.DebriefOn),
        }));

    private static string[] District(PeerYearFacts year, (long Id, string Number, string Name, bool? TakesPart) district, CountWords words)
    {
        var nominees = year.Nominees.Where(n => n.DistrictId == district.Id).ToList();
        var seats = (from pair in year.Pairs from seat in pair.Seats where seat.DistrictId == district.Id select (Pair: pair, Seat: seat)).ToList();
        var told = seats.Where(s => s.Pair.IsIntroduced).ToList();
        int[] counts =
        [
            nominees.Count, nominees.Count(n => n.Reply == NomineeReply.Yes), nominees.Count(n => n.Reply == NomineeReply.No), nominees.Count(n => n.Reply == NomineeReply.None),
            seats.Count, year.WithoutPartner(district.Id), told.Count,
            told.Count(s => s.Pair.VisitedOn(1) is not null), told.Count(s => s.Pair.CalledOn is not null), told.Count(s => s.Pair.VisitedOn(2) is not null), told.Count(s => s.Pair.IsReciprocal),
            told.Count(s => s.Seat.DebriefClosedAt is not null), told.Count(s => s.Seat.Plan == PlanStatus.Started), told.Count(s => s.Seat.Plan == PlanStatus.Shared), told.Count(s => s.Seat.Plan == PlanStatus.Completed),
        ];
        return [year.Year, district.Number, district.Name, district.TakesPart switch { true => "takes part", false => "not this year", null => "no answer" }, .. counts.Select(words.Say)];
    }

    private static string Day(DateOnly? on) => on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static byte[] Write(string[] head, IEnumerable<string[]> rows)
    {
        using var text = new MemoryStream();
        using (var csv = new CsvWriter(new StreamWriter(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)))
        {
            csv.Row(head);
            foreach (var row in rows)
            {
                csv.Row(row);
            }
        }

        return text.ToArray();
    }
}
