using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Opens one file of an export after the other and notes how far each was read.</summary>
internal sealed class OneRosterWalk(OneRosterFiles files, OneRosterFindings found)
{
    public OneRosterFindings Found => found;

    /// <summary>A file broke off in the middle: nothing of the export is used.</summary>
    public FileRefusal? Refusal { get; private set; }

    public bool UsersAreTeachers => files.UsersAreTeachers;

    public string UsersFile => files.UsersFile;

    public void Through(OneRosterFileKind kind, Action<OneRosterSheet?> read)
    {
        using var sheet = files.Open(kind);
        read(sheet);
        if (sheet is null)
        {
            return;
        }

        found.Read(sheet.Name, sheet.RowsRead);
        if (sheet.Refusal is { } broken)
        {
            Refusal ??= broken with { What = $"{sheet.Name} in this ZIP cannot be read to its end. {broken.What}", Fix = "Ask for the export again, and send the ZIP as it comes." };
        }
    }
}
