using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Of a person: number, name, work address and other numbers. Birth dates, phones, homes and the like are never looked at.</summary>
internal static class StaffRecord
{
    /// <returns>Null without a number.</returns>
    public static EdFiStaff? Read(JsonRecord record)
    {
        var (id, suffix) = (record["staffUniqueId"], record["generationCodeSuffix"]);
        if (id.Length == 0)
        {
            return null;
        }

        var person = record.Inside("personReference");
        return new(id, PersonCells.Name($"{record["firstName"]} {record["lastSurname"]} {suffix}"))
        {
            Email = WorkAddress(record),
            Person = person["personId"].Length > 0 ? new(person["personId"], person.Descriptor("sourceSystemDescriptor")) : null,
            Codes = [.. record.Each("identificationCodes").Where(IsKept).Select(c => c["identificationCode"]).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)],
        };
    }

    private static bool IsKept(JsonRecord code)
    {
        var system = CellText.Key(code.Descriptor("staffIdentificationSystemDescriptor"));
        return system is not "ssn" && !system.Contains("socialsecurity", StringComparison.Ordinal) && !CellText.IsSocialSecurityNumber(code["identificationCode"]);
    }

    /// <summary>Never a home address, and none of which it is not said what it is for.</summary>
    private static string WorkAddress(JsonRecord record) => record.Each("electronicMails")
        .Where(m => CellText.Key(m.Descriptor("electronicMailTypeDescriptor")) is "work" or "organization" or "school" or "district")
        .OrderByDescending(m => CellText.Key(m.Descriptor("electronicMailTypeDescriptor")) is "work")
        .Select(m => m["electronicMailAddress"]).FirstOrDefault(a => a.Length > 0) ?? "";
}
