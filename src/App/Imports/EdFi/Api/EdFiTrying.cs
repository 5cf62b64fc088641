using System.Globalization;
using Counterpart.App.Imports.EdFi.Reading;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>A first look: the schools, and one record of each other thing we need. Nothing of it is kept.</summary>
internal sealed class EdFiTrying(EdFiLine line, EdFiAddresses addresses, EdFiLimits limits)
{
    private static readonly string[] AlsoNeeded = [EdFiResources.Staffs, EdFiResources.StaffSchools, EdFiResources.Assignments];

    public async Task<EdFiTrial> ExecuteAsync(long? newest, CancellationToken cancel)
    {
        List<string> schools = [];
        var pages = new ResourcePages(line, addresses.Of(EdFiResources.Schools), newest, limits);
        while (await pages.NextAsync(cancel) is { } page)
        {
            using (page)
            {
                schools.AddRange(page.RootElement.EnumerateArray().Select(s => new JsonRecord(s)).Select(s => $"{s["nameOfInstitution"]} ({s["schoolId"]})"));
            }
        }

        if (pages.Failure is { } failure)
        {
            return new() { Failure = failure };
        }

        List<string> notes = [];
        foreach (var resource in addresses.EvaluationsPart.Length > 0 ? [.. AlsoNeeded, EdFiResources.ElementRatings] : AlsoNeeded)
        {
            var one = new ResourcePages(line, addresses.Of(resource), newest, limits with { PageSize = 1 });
            using var record = await one.NextAsync(cancel);
            if (one.Failure is { } missing)
            {
                notes.Add(missing);
            }
        }

        return new() { Schools = [.. schools.Order(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true))], Notes = addresses.Note.Length > 0 ? [.. notes, addresses.Note] : notes };
    }
}
