using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>What a row of the sheet of nominees means beside the nomination as it is. Whether it can be done, the acts say.</summary>
internal static class NomineeFileRules
{
    /// <returns>Whom the row is about, and the change or why it is not taken; neither when it says what is known.</returns>
    public static (string Key, FileChange? Change, string? Wrong) Look(NomineeEntry entry, NominationGround ground)
    {
        var (district, unknown) = ground.DistrictOf(entry.Number, entry.District);
        if (district is null)
        {
            return ("", null, unknown);
        }

        var known = entry.Id.Length > 0 ? ground.Nominees.FirstOrDefault(n => n.Line.PublicId.InAddress() == entry.Id) : Same(entry, district, ground);
        if (entry.Id.Length > 0 && known is null)
        {
            return (entry.Id, null, "There is no nominee of this year with that ID. Download the workbook again; for somebody new leave the ID empty.");
        }

        var (then, wrong) = FileDetails.Read(entry, known, ground);
        var key = known is null ? $"{district.District.Number} {(entry.Email.Length > 0 ? entry.Email : $"{entry.Name.ToUpperInvariant()} {entry.School.ToUpperInvariant()}")}" : known.Line.PublicId.InAddress();
        if (wrong.Length > 0)
        {
            return (key, null, wrong);
        }

        var (change, why) = known is null ? New(entry, district, then, ground) : entry.Id.Length == 0 ? Again(known, then, ground) : Known(entry, district, (known, then), ground);
        return (key, change, why);
    }

    private static NomineeNow? Same(NomineeEntry entry, DistrictNow district, NominationGround ground) => ground.Nominees.FirstOrDefault(n => n.District.Id == district.District.Id
        && ((entry.Email.Length > 0 && n.Email == entry.Email)
            || ((entry.Email.Length == 0 || n.Email.Length == 0) && string.Equals(n.Line.Name, entry.Name, StringComparison.OrdinalIgnoreCase) && IsSchool(entry.School, n))));

    private static (FileChange? Change, string? Wrong) New(NomineeEntry entry, DistrictNow district, DetailsForm then, NominationGround ground)
    {
        if (entry.OwnAnswer.Length + entry.Withdrawn.Length > 0)
        {
            return (null, "Somebody new has no answer yet, and nothing to withdraw. Leave those cells empty.");
        }

        string[] says = [$"Nominated, {(entry.School.Length > 0 ? entry.School : "no school")}", .. entry.Level.Length > 0 ? [$"grades: {entry.Level}"] : Array.Empty<string>(), .. FileDetails.Differences(new DetailsForm { Level = then.Level }, then, ground)];
        return (Of(entry, district, FileChangeKind.Nominate, entry.Name, string.Join("; ", says)) with { Nominee = new(entry.Row, entry.Name, entry.Email, entry.School, entry.Level) { Details = then } }, null);
    }

    /// <summary>A row without an ID that names a nominee: the same file sent twice, or a second row.</summary>
    private static (FileChange? Change, string? Wrong) Again(NomineeNow known, DetailsForm then, NominationGround ground) =>
        known.Line.IsWithdrawn ? (null, $"{known.Line.Name} was nominated and is withdrawn. Clear the cell under Withdrawn in the row with the ID.")
        : FileDetails.Differences(DetailsForm.Of(known.Line), then, ground).Any() ? (null, $"{known.Line.Name} is nominated already. Download the workbook again and change the row with the ID.")
        : (null, null);

    private static (FileChange? Change, string? Wrong) Known(NomineeEntry entry, DistrictNow district, (NomineeNow Now, DetailsForm Then) row, NominationGround ground)
    {
        var (line, now) = (row.Now.Line, row.Now);
        if (now.District.Id != district.District.Id || !string.Equals(entry.Name, line.Name, StringComparison.OrdinalIgnoreCase) || entry.Email != now.Email || !IsSchool(entry.School, now))
        {
            return (null, $"This ID is {line.Name}, {line.School}, {now.District.Name}, {(now.Email.Length > 0 ? now.Email : "no email")}. Names, emails, schools and districts are not changed with this workbook.");
        }

        if (entry.Withdrawn.Length > 0 && !string.Equals(entry.Withdrawn, NominationSheets.Yes, StringComparison.OrdinalIgnoreCase))
        {
            return (null, $"“{entry.Withdrawn}” under Withdrawn: write yes, or leave it empty.");
        }

        var isFresh = entry.Version == line.Version.ToString(CultureInfo.InvariantCulture);
        var differences = FileDetails.Differences(DetailsForm.Of(line), row.Then, ground).ToList();
        var moves = entry.Withdrawn.Length > 0 != line.IsWithdrawn;
        if (isFresh && !string.Equals(entry.OwnAnswer, line.SaidToState, StringComparison.OrdinalIgnoreCase))
        {
            return (null, $"The answer is {line.Name}’s own. Enter it on the nominee’s page, with who said so.");
        }

        var kind = moves ? line.IsWithdrawn ? FileChangeKind.Restore : FileChangeKind.Withdraw : FileChangeKind.Change;
        return !moves && differences.Count == 0 ? (null, null)
            : !isFresh ? (null, $"Somebody changed what is known of {line.Name} since this workbook was made. Download it again.")
            : moves && differences.Count > 0 ? (null, $"The row changes what is known of {line.Name} and {(line.IsWithdrawn ? "nominates again" : "withdraws")} at once. Send one, then the other.")
            : line.IsWithdrawn && !moves ? (null, $"{line.Name} is withdrawn. Clear the cell under Withdrawn first, and send the workbook.")
            : line.Reply == NomineeReply.No && kind != FileChangeKind.Withdraw ? (null, $"{line.Name} said not this year: nothing about that is changed with a workbook.")
            : (Of(entry, district, kind, line.Name, kind switch { FileChangeKind.Restore => "Nominated again", FileChangeKind.Withdraw => "Withdrawn", _ => Words.Capital(string.Join("; ", differences)) }) with { Change = new() { Nomination = line.PublicId, Version = line.Version, Details = row.Then } }, null);
    }

    private static FileChange Of(NomineeEntry entry, DistrictNow district, FileChangeKind kind, string who, string says) => new()
    {
        Sheet = NominationSheets.Nominees,
        Row = entry.Row,
        Kind = kind,
        Who = who.Length > 0 ? who : "Somebody",
        Says = says + ".",
        District = district.District.PublicId,
    };

    private static bool IsSchool(string typed, NomineeNow nominee) => NominationGround.IsSame(typed, nominee.School.Name) || typed == nominee.School.Number;
}
