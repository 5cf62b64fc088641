using System.Diagnostics;
using System.Text;

namespace Counterpart.App.Tests.Messages.Calendars;

/// <summary>A calendar file as somebody else's parser reads it (icalendar for Python, from the system's packages), each repetition laid out by the file's own zone.</summary>
internal static class ParsedCalendar
{
    private const string Script =
        """
        import sys, icalendar
        from datetime import timezone
        from dateutil import tz
        from dateutil.rrule import rrulestr
        cal = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        zones = {str(z['TZID']): z.to_tz() for z in cal.walk('VTIMEZONE')}
        instead = {(e['UID'], e['RECURRENCE-ID'].dt.replace(tzinfo=None)) for e in cal.walk('VEVENT') if 'RECURRENCE-ID' in e}
        for event in cal.walk('VEVENT'):
            start, end, zone = event['DTSTART'].dt, event['DTEND'].dt, event['DTSTART'].params['TZID']
            first = start.replace(tzinfo=tz.gettz(zone))
            days = [first]
            if 'RRULE' in event:
                days = list(rrulestr(event['RRULE'].to_ical().decode(), dtstart=first))
            out = event.get('EXDATE', [])
            gone = {d.dt.replace(tzinfo=None) for line in (out if isinstance(out, list) else [out]) for d in line.dts}
            for day in days:
                wall = day.replace(tzinfo=None)
                if wall not in gone and ('RECURRENCE-ID' in event or (event['UID'], wall) not in instead):
                    utc = zones[zone].localize(wall).astimezone(timezone.utc)
                    print(wall.strftime('%Y-%m-%d %H:%M'), utc.strftime('%H:%MZ'), int((end - start).total_seconds() // 60), event['UID'], event['SEQUENCE'], event['SUMMARY'], event.get('LOCATION', ''), sep='|')
        """;

    public static async Task<IReadOnlyList<ParsedMeeting>> ReadAsync(string file)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-c", Script])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(file));
        process.StandardInput.Close();
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? [.. (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')).Select(p => new ParsedMeeting(p[0], p[1], p[2], p[3], p[4], p[5], p[6]))]
            : throw new InvalidOperationException($"The parser refused the file, or is not installed (apt-get install python3-icalendar): {await wrong}");
    }
}
