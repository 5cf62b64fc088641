using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources.Archives;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>The files of a ZIP, sorted by what they hold: which to read as what, and which to leave out and why.</summary>
internal sealed class OneRosterFiles
{
    private readonly Dictionary<OneRosterFileKind, ZipMember> _files = [];
    private readonly OneRosterFindings _found;

    private OneRosterFiles(OneRosterFindings found)
    {
        _found = found;
    }

    /// <summary>Two files that both claim to be the same one.</summary>
    public FileRefusal? Refusal { get; private set; }

    /// <summary>The file of people has no column for a role because its name says it: Microsoft's Teacher.csv.</summary>
    public bool UsersAreTeachers { get; private set; }

    /// <summary>Name of the file of people, for row numbers.</summary>
    public string UsersFile => _files.TryGetValue(OneRosterFileKind.Users, out var users) ? users.Name : "";

    public bool Has(OneRosterFileKind kind) => _files.ContainsKey(kind);

    public static OneRosterFiles Sort(SafeZip zip, OneRosterFindings found)
    {
        var files = new OneRosterFiles(found);
        List<(ZipMember File, OneRosterFileKind Kind, bool ByName)> sorted = [];
        foreach (var member in zip.Members)
        {
            if (files.KindOf(member) is var (kind, byName))
            {
                sorted.Add((member, kind, byName));
            }
        }

        // A file under its own name goes before one that only holds the same columns.
        foreach (var (member, kind, byName) in sorted.OrderByDescending(f => f.ByName))
        {
            files.Add(member, kind, byName);
        }

        files.UsersAreTeachers = files._files.TryGetValue(OneRosterFileKind.Users, out var users) && CellText.Key(users.Name).StartsWith("teacher", StringComparison.Ordinal);
        return files;
    }

    /// <summary>The file, ready to be read row by row; null when the export has none.</summary>
    public OneRosterSheet? Open(OneRosterFileKind kind)
    {
        if (!_files.TryGetValue(kind, out var member) || OneRosterSheet.Open(member) is not { } sheet)
        {
            return null;
        }

        sheet.ReadAs(kind);
        foreach (var header in sheet.Header.Where((_, at) => !sheet.Uses(at)))
        {
            if (OneRosterColumns.ReasonToDrop(header) is { } reason)
            {
                _found.DropColumn(sheet.Name, header, reason);
            }
        }

        return sheet;
    }

    private (OneRosterFileKind Kind, bool ByName)? KindOf(ZipMember member)
    {
        var named = OneRosterFileNames.OfName(member.Name);
        if (!member.Ends(".csv") && !member.Ends(".txt"))
        {
            _found.DropFile(member.Name, member.Ends(".zip") ? "a ZIP inside the ZIP is not opened" : "not a CSV file");
            return null;
        }

        if (named == OneRosterFileKind.Students)
        {
            _found.DropFile(member.Name, "student records are never kept");
            return null;
        }

        using var sheet = OneRosterSheet.Open(member);
        if (sheet is null)
        {
            _found.DropFile(member.Name, "empty, or not text");
            return null;
        }

        return Told(member, sheet, named);
    }

    private (OneRosterFileKind Kind, bool ByName)? Told(ZipMember member, OneRosterSheet sheet, OneRosterFileKind? named)
    {
        if (named is { } kind and not OneRosterFileKind.NotNeeded && OneRosterFileNames.Fits(kind, sheet.Header))
        {
            return (kind, true);
        }

        if (OneRosterFileNames.OfHeader(sheet.Header) is { } held)
        {
            return (held, false);
        }

        var why = named switch
        {
            null => "no file of OneRoster has these columns",
            OneRosterFileKind.NotNeeded => "not needed",
            { } other => $"without the columns {string.Join(" and ", OneRosterColumns.Missing(other, OneRosterColumns.Find(other, sheet.Header)).Select(OneRosterColumns.Name))}",
        };
        _found.DropFile(member.Name, why);
        return null;
    }

    private void Add(ZipMember member, OneRosterFileKind kind, bool byName)
    {
        if (_files.TryAdd(kind, member))
        {
            if (!byName)
            {
                _found.Note($"{member.Name} holds what belongs into {FileOf(kind)} and is read as that.");
            }

            return;
        }

        var first = _files[kind];
        if (!byName || (first.Checksum == member.Checksum && first.Length == member.Length))
        {
            _found.DropFile(member.Name, $"a second {FileOf(kind)}");
            return;
        }

        Refusal ??= new(FileRefusalKind.NotATable, $"This ZIP has two different files for {FileOf(kind)}: {first.Path} and {member.Path}.", "Put the files of one export into a ZIP and send that.");
    }

    private static string FileOf(OneRosterFileKind kind) => kind switch
    {
        OneRosterFileKind.AcademicSessions => "academicSessions.csv",
        _ => $"{kind.ToString().ToLowerInvariant()}.csv",
    };
}
