using System.Globalization;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.Operations;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Records;

/// <summary>The form a director signs, with the log, on paper and as a table.</summary>
[Authorize(May.BePartner)]
public sealed class HoursModel(ReadOwnYear read, SendHours send, InstallOptions install) : PageModel
{
    public OwnYear Year { get; private set; } = null!;

    public string Name => User.Actor().Name;

    public string ShortAddress => install.ShortAddress;

    /// <summary>Null until the district verified exactly these hours.</summary>
    public string? Verified { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return NotFound();
        }

        Year = year;
        Verified = await send.ReadAsync(User.Actor(), year, cancel) is { VerifiedAt: { } at } request && request.Minutes == year.Minutes
            ? $"Verified in Counterpart by {request.VerifiedBy} on {SchoolTime.SayDay(SchoolTime.DayIn(at, year.Here.Zone))}."
            : null;
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return NotFound();
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text))
        {
            csv.Add("date").Add("minutes").Add("kind").Add("confirmed").EndRow();
            foreach (var line in year.Lines)
            {
                csv.Add($"{line.On:yyyy-MM-dd}").Add(line.Minutes).Add(MeetingSentences.What(line.Kinds, MeetingUses.None)).Add(line.IsConfirmed ? "yes" : "no").EndRow();
            }

            foreach (var (month, meetings, minutes) in year.OnPaper)
            {
                csv.Add($"{month:yyyy-MM}").Add(minutes).Add($"{Words.Count(meetings, "meeting")} on paper").Add("on paper").EndRow();
            }
        }

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv", $"hours-{year.Here.YearName}.csv");
    }
}
