using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>What a row of the sheet of districts means beside the answer as it is.</summary>
internal static class AnswerFileRules
{
    /// <returns>The district, and the change or why the row is not taken; neither when it says what is known.</returns>
    public static (string Key, FileChange? Change, string? Wrong) Look(AnswerEntry entry, NominationGround ground)
    {
        var (district, unknown) = ground.DistrictOf(entry.Number, entry.Name);
        if (district is null)
        {
            return ("", null, unknown);
        }

        var name = district.District.Name;
        var key = district.District.PublicId.InAddress();
        var meant = NominationSheets.Answers.FirstOrDefault(a => NominationGround.IsSame(a.Words, entry.Answer));
        if (entry.Answer.Length == 0 || (meant.Words is not null && meant.TakesPart == district.Answer?.TakesPart))
        {
            return (key, null, null);
        }

        if (meant.TakesPart is not { } takesPart)
        {
            return (key, null, meant.Words is null ? $"“{entry.Answer}” is no answer. Write takes part or not this year." : $"{name} has answered. Write takes part or not this year; an answer is changed here, not taken out.");
        }

        return entry.Version == district.Version.ToString(CultureInfo.InvariantCulture)
            ? (key, new() { Sheet = NominationSheets.Districts, Row = entry.Row, Kind = FileChangeKind.Answer, Who = name, Says = $"{Words.Capital(NominationSheets.Words(takesPart))}, so far {NominationSheets.Words(district.Answer?.TakesPart)}.", District = district.District.PublicId, TakesPart = takesPart }, null)
            : (key, null, $"{name} answered since this workbook was made: {NominationSheets.Words(district.Answer?.TakesPart)}. Download it again.");
    }
}
