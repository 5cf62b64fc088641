using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Counterpart.App.Imports.EdFi;
using Counterpart.App.Imports.EdFi.Reading;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources.Archives;
using Counterpart.App.Imports.Sources.OneRoster;
using Counterpart.App.Imports.Sources.Workbooks;

namespace Counterpart.App.Imports.Sources;

/// <summary>Finds out what was sent (text, a workbook, a OneRoster or Ed-Fi export, a ZIP with one of these in it) and turns it into the table we read. What it is is told by its content, never by its name.</summary>
public static class RecognizeFile
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    public static bool TryOpen(byte[] file, SourceWish wish, [NotNullWhen(true)] out OpenedSource? source, [NotNullWhen(false)] out FileRefusal? refusal)
    {
        try
        {
            (source, refusal) = file.Length > wish.Limits.MaxBytes ? Text(file, wish) : Open(file, wish, isInside: false);
        }
        catch (InvalidDataException)
        {
            (source, refusal) = (null, DamagedZip.Refusal);
        }

        return source is not null;
    }

    /// <summary>Whether these bytes are what was kept of a file, not a file that somebody sent.</summary>
    public static bool IsKept(byte[] file) => EdFiKept.IsKept(file) || OneRosterKept.TryRead(file, out _) || KeptTable.TryRead(file, out _, out _);

    /// <summary>Opens again what <see cref="OpenedSource.Keep"/> was.</summary>
    public static OpenedSource Reopen(byte[] kept, SourceWish wish)
    {
        OpenedSource? source;
        if (OneRosterKept.TryRead(kept, out var package))
        {
            source = OneRosterSource.Open(package!, wish, kept).Source;
        }
        else if (EdFiKept.TryRead(kept, out var model))
        {
            source = EdFiSource.Open(new(model!), wish, kept).Source;
        }
        else
        {
            source = KeptTable.TryRead(kept, out var facts, out var csv)
                ? Text(csv, wish with { Limits = wish.Limits with { MaxBytes = long.MaxValue } }).Source is { } table ? table with { Facts = facts!, Keep = kept } : null
                : Text(kept, wish).Source;
        }

        return source ?? throw new CryptographicException("A file that was a table when it came in is none now");
    }

    private static (OpenedSource? Source, FileRefusal? Refusal) Open(byte[] file, SourceWish wish, bool isInside)
    {
        if (file.AsSpan().StartsWith(OldOffice))
        {
            return (null, OldWorkbook(file));
        }

        if (!SafeZip.IsZip(file))
        {
            // No text starts with these two letters and a control character: a ZIP that was written over at its beginning.
            return file is [(byte)'P', (byte)'K', < (byte)' ', ..] ? (null, DamagedZip.Refusal)
                : IsJson(file) ? (null, new(FileRefusalKind.NotATable, "This is one file of JSON, not a table.", $"Ed-Fi files come as a ZIP. {ReadEdFi.WhatToAskFor}")) : Text(file, wish);
        }

        if (!SafeZip.TryOpen(file, out var zip, out var refusal))
        {
            return (null, refusal);
        }

        using (zip)
        {
            return ZipWords.Recognize(zip) switch
            {
                "" when ZipWords.IsWorkbook(zip) => WorkbookSource.Open(file, wish),
                "" => Archive(zip, wish, isInside),
                var other => (null, new(FileRefusalKind.NotATable, $"This is {other}, whatever its name ends in.", ZipWords.SaveAs)),
            };
        }
    }

    private static (OpenedSource? Source, FileRefusal? Refusal) Text(byte[] file, SourceWish wish) =>
        TextTable.TryOpen(file, wish.Limits, out var table, out var refusal) ? (new(table) { Keep = file }, null) : (null, refusal);

    private static (OpenedSource? Source, FileRefusal? Refusal) Archive(SafeZip zip, SourceWish wish, bool isInside)
    {
        if (EdFiFiles.Recognize(zip))
        {
            var (edFi, why) = EdFiPackage.Read(zip);
            return edFi is null ? (null, why) : EdFiSource.Open(edFi, wish);
        }

        List<ZipMember> tables = [.. zip.Members.Where(m => m.Ends(".csv") || m.Ends(".txt") || m.Ends(".tsv") || m.Ends(".xlsx") || m.Ends(".xlsm"))];
        if (tables is [var only] && !isInside)
        {
            return Inside(only, zip, wish);
        }

        if (tables.Count == 0)
        {
            return (null, ZipWords.WithoutTables(zip));
        }

        var (package, refusal) = ReadOneRoster.Read(zip, wish.Today);
        return package is null ? (null, refusal) : OneRosterSource.Open(package, wish);
    }

    /// <summary>A ZIP with one table in it is opened as that table.</summary>
    private static (OpenedSource? Source, FileRefusal? Refusal) Inside(ZipMember member, SafeZip zip, SourceWish wish)
    {
        if (member.Length > wish.Limits.MaxBytes)
        {
            return (null, new(FileRefusalKind.TooLarge, $"{member.Name} in this ZIP file is larger than {wish.Limits.MaxBytes >> 20} MB.", "Split it, or take out columns that are not needed."));
        }

        var (source, refusal) = Open(member.ReadAll(), wish, isInside: true);
        if (source is null)
        {
            return (null, refusal! with { What = $"{member.Name} in this ZIP file: {refusal.What}" });
        }

        var others = zip.Members.Count == 1 ? "" : $" Not read and not kept: {string.Join(", ", zip.Members.Where(m => m != member).Take(8).Select(m => m.Name))}.";
        var facts = source.Facts with { FileNotes = [$"Read: {member.Name} from the ZIP.{others}", .. source.Facts.FileNotes] };
        return (source with { Facts = facts, Keep = KeptTable.Repeat(source.Keep, facts) }, null);
    }

    /// <summary>A list of objects, or an object: no table begins like that.</summary>
    private static bool IsJson(byte[] file)
    {
        var begin = file.AsSpan().TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8);
        return begin.Length > 1 && ((begin[0] == '[' && begin[1..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..]) || (begin[0] == '{' && begin[1..].TrimStart(" \t\r\n"u8) is [(byte)'"', ..]));
    }

    private static FileRefusal OldWorkbook(byte[] file)
    {
        if (file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            return new(FileRefusalKind.NotATable, "This workbook is protected with a password.", "Take the password off (File, Info, Protect Workbook, Encrypt with Password), save it, and send that file. We keep what you send encrypted.");
        }

        return file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0 || file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Book")) >= 0
            ? new(FileRefusalKind.NotATable, "This is a workbook of the old kind (.xls), which we do not read.", "Open it, choose Save As, pick Excel Workbook (.xlsx) or CSV UTF-8, and send that file.")
            : new(FileRefusalKind.NotATable, "This is an old Word or Office file, whatever its name ends in.", ZipWords.SaveAs);
    }
}
