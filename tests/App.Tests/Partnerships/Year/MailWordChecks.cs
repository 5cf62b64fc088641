using System.Globalization;
using System.Text.RegularExpressions;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>Reads every word that was handed to the mail server: no result, no growth area, nothing that somebody else wrote, neutral subjects, times on the clock of the school.</summary>
internal sealed partial class MailWordChecks(SimulatedSchool school)
{
    private Dictionary<string, string>? indicators;

    public void Look(HandedMail mail, string kind)
    {
        var all = $"{mail.Words.Subject}\n{mail.Words.Text}\n{mail.Words.Calendar?.File}";
        Assert.False(all.Contains($"zq-{school.Seed}-", StringComparison.Ordinal), $"A {kind} to {mail.To} holds words that somebody wrote for a partner: {mail.Words.Text}");
        foreach (Match written in Leaders().Matches(all))
        {
            Assert.True(school.Readers.TryGetValue(written.Value, out var readers) && readers.Contains(mail.To), $"A {kind} to {mail.To} holds words meant for somebody else: {written.Value}");
        }

        indicators ??= Indicators();
        var inSubject = indicators.Values.FirstOrDefault(i => mail.Words.Subject.Contains(i, StringComparison.OrdinalIgnoreCase));
        Assert.True(inSubject is null && !Leaders().IsMatch(mail.Words.Subject), $"The subject is not neutral: {mail.Words.Subject}");
        Assert.False(Results().IsMatch($"{mail.Words.Subject} {mail.Words.Text}"), $"A {kind} to {mail.To} says something of results: {mail.Words.Text}");
        var named = indicators.Where(i => mail.Words.Text.Contains(i.Value, StringComparison.Ordinal)).Select(i => i.Key).ToList();
        Assert.True(kind == MailKind.Introduction || named.Count == 0, $"A {kind} to {mail.To} names {string.Join(", ", named)}");
        if (kind == MailKind.Introduction)
        {
            LookAtIntroduction(mail, named);
        }

        if (mail.Words.Calendar is { } calendar)
        {
            LookAtCalendar(mail, calendar.File);
        }
    }

    /// <summary>A focus that everybody agreed to, and lines whose owner agreed: when it was written, and so at the latest now or when agreement was taken back since.</summary>
    private void LookAtIntroduction(HandedMail mail, List<string> named)
    {
        var me = school.Teachers.First(t => t.Email == mail.To);
        var may = school.Pairs.Where(p => p.People.Contains(me)).SelectMany(p => p.Agreed).ToHashSet(StringComparer.Ordinal);
        Assert.True(named.TrueForAll(may.Contains), $"The introduction of {mail.To} names {string.Join(", ", named.Where(n => !may.Contains(n)))}, which was not agreed");
    }

    /// <summary>The wall clock of the school, also after the clocks changed: the end of a row of meetings is told in UTC.</summary>
    private void LookAtCalendar(HandedMail mail, string file)
    {
        var start = Start().Match(file);
        var me = school.Teachers.First(t => t.Email == mail.To);
        Assert.True(start.Success && start.Groups["zone"].Value == school.Days.Zone, $"A calendar invitation of another zone: {file}");
        Assert.True(school.Pairs.Any(p => p.People.Contains(me) && p.WallTimes.Contains(start.Groups["time"].Value)), $"A calendar invitation at a time nobody set: {start.Value}");
        var offset = school.Days.Zone == "America/New_York" ? ("TZOFFSETTO:-0400", "TZOFFSETTO:-0500") : ("TZOFFSETTO:-0500", "TZOFFSETTO:-0600");
        Assert.True(file.Contains(offset.Item1, StringComparison.Ordinal) && file.Contains(offset.Item2, StringComparison.Ordinal), $"The zone is explained otherwise: {file}");
        if (Until().Match(file) is { Success: true } until)
        {
            var utc = DateTime.ParseExact(until.Groups["at"].Value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
            var local = school.Days.Local(utc);
            Assert.True($"T{local:HHmmss}" == start.Groups["time"].Value, $"The last meeting of a row is at {local:HH:mm} and the first at {start.Value}");
        }
    }

    private Dictionary<string, string> Indicators() => school.PressAsync(s =>
    {
        var db = s.GetRequiredService<AppDb>();
        return Task.FromResult(db.Rubrics.Where(r => r.Code == RubricFile.GeneralEducator).SelectMany(r => r.Indicators).Where(i => i.IsMatched).AsEnumerable().DistinctBy(i => i.Code).ToDictionary(i => i.Code, i => i.Name));
    }).GetAwaiter().GetResult();

    [GeneratedRegex(@"\b[pd]q-\d+-\d+\b")]
    private static partial Regex Leaders();

    [GeneratedRegex(@"\b[1-5]\.[05]0?\b|growth area|indicator result of|\bscores?\b|\bratings?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Results();

    [GeneratedRegex(@"DTSTART;TZID=(?<zone>[^:]+):\d{8}(?<time>T\d{6})")]
    private static partial Regex Start();

    [GeneratedRegex(@"UNTIL=(?<at>\d{8}T\d{6})Z")]
    private static partial Regex Until();
}
