using Counterpart.App.Imports;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Tests.Imports.Files;

namespace Counterpart.App.Tests.Imports.Sources;

/// <summary>Files of any kind, opened the way an upload is.</summary>
internal static class Opened
{
    public static readonly DateOnly Today = new(2026, 8, 3);

    public static SourceWish Wish(FileKind kind = FileKind.Roster, string? school = null) =>
        new(kind, FileLimits.School, Today) { ChooseSchool = schools => schools.FirstOrDefault(s => s.Id == school)?.Id };

    public static OpenedSource Source(byte[] file, FileKind kind = FileKind.Roster, string? school = null)
    {
        Assert.True(RecognizeFile.TryOpen(file, Wish(kind, school), out var source, out var refusal), refusal?.ToString());
        return source;
    }

    public static FileRefusal Refused(byte[] file, FileKind kind = FileKind.Roster)
    {
        Assert.False(RecognizeFile.TryOpen(file, Wish(kind), out _, out var refusal));
        return refusal;
    }

    public static FileReport<RosterRow> Roster(byte[] file, string? school = null) => RosterFile.Read(Source(file, FileKind.Roster, school).Table, Sheets.Settings);

    public static string Notes(OpenedSource source) => string.Join('\n', source.Facts.FileNotes);
}
