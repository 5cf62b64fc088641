using System.Globalization;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Records.OfDistrict;

/// <summary>Hours that wait for the signature of the director of schools or a designee.</summary>
[Authorize(May.VerifyHours)]
public sealed class PdpModel(ReadHours read, VerifyHours verify) : PageModel
{
    [BindProperty]
    public List<string> Ticked { get; set; } = [];

    /// <summary>The record to send back.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>Whose log is open: one at a time, a district has hundreds.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Log { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<HoursRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await read.ExecuteAsync(User.Actor(), cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await AnswerAsync(await verify.ExecuteAsync(User.Actor(), Ticked, cancel), cancel);

    /// <summary>Opens a log and keeps what is ticked.</summary>
    public async Task<IActionResult> OnPostLogAsync(CancellationToken cancel)
    {
        Rows = await read.ExecuteAsync(User.Actor(), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken cancel) => await AnswerAsync(await verify.ReturnAsync(User.Actor(), Back ?? "", Reason, cancel), cancel);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text))
        {
            csv.Row("name", "school", "hours", "points", "verified_on", "verified_by");
            foreach (var row in (await read.ExecuteAsync(User.Actor(), cancel)).Where(r => r.VerifiedOn is not null))
            {
                csv.Row(row.Name, row.School, HoursRules.Say(row.Quarters), HoursRules.Say(row.Quarters), $"{row.VerifiedOn:yyyy-MM-dd}", row.VerifiedBy);
            }
        }

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv", "verified-hours.csv");
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, CancellationToken cancel)
    {
        if (outcome is not Outcome.Done)
        {
            Rows = await read.ExecuteAsync(User.Actor(), cancel);
        }

        return this.Answer(outcome, "/district/pdp");
    }
}
