using System.Diagnostics.CodeAnalysis;
using Counterpart.App.Imports.Files.Text;

namespace Counterpart.App.Imports.Files;

/// <summary>A file that turned out to be a table: its encoding, separator and header are known, its rows can be read as often as wished.</summary>
public sealed class TextTable
{
    private const int MostTitles = 12;
    private const int FewestColumnsBelowTitle = 3;
    private readonly Func<Stream> _open;
    private readonly bool _declaresSeparator;

    private TextTable(Func<Stream> open, FileLimits limits, TextEncoding encoding, char? declared)
    {
        _open = open;
        Limits = limits;
        Encoding = encoding;
        _declaresSeparator = declared is not null;
        Separator = declared ?? ',';
    }

    public FileLimits Limits { get; }

    public TextEncoding Encoding { get; }

    public char Separator { get; private set; }

    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <summary>Row of the header as a spreadsheet shows it: 1 unless empty lines come first.</summary>
    public int HeaderRow { get; private set; } = 1;

    /// <summary>Numbers of the rows in the file the table was made from, the header's first; null when they are the table's own.</summary>
    private IReadOnlyList<int>? RowNumbers { get; set; }

    /// <summary>Opens an uploaded file.</summary>
    public static bool TryOpen(byte[] file, FileLimits limits, [NotNullWhen(true)] out TextTable? table, [NotNullWhen(false)] out FileRefusal? refusal) =>
        TryOpen(() => new MemoryStream(file, writable: false), limits, out table, out refusal);

    /// <summary>Opens a file on disk, or anything else that can be opened again and sought in.</summary>
    public static bool TryOpen(Func<Stream> open, FileLimits limits, [NotNullWhen(true)] out TextTable? table, [NotNullWhen(false)] out FileRefusal? refusal)
    {
        table = null;
        using var stream = open();
        if (stream.Length > limits.MaxBytes)
        {
            refusal = new(FileRefusalKind.TooLarge, $"This file is larger than {limits.MaxBytes >> 20} MB.", "Split it, or take out columns that are not needed.");
            return false;
        }

        if (!FileText.TryDetect(stream, out var encoding, out refusal))
        {
            return false;
        }

        stream.Position = 0;
        var head = Head(stream, encoding);
        var opened = new TextTable(open, limits, encoding, Separators.Declared(head));
        if (!opened._declaresSeparator)
        {
            opened.Separator = Separators.Guess(head);
        }

        refusal = opened.ReadHeader();
        table = refusal is null ? opened : null;
        return refusal is null;
    }

    /// <summary>The rows below the header, with corrections laid over them.</summary>
    internal TableRows Rows(Corrections? corrections = null)
    {
        var reader = Reader();
        reader.Read();
        while (reader.RowNumber < HeaderRow)
        {
            reader.Read();
        }

        return new(reader, Header.Count, corrections ?? Corrections.None) { Numbers = RowNumbers };
    }

    /// <summary>The same table, whose rows are called by the numbers they have elsewhere.</summary>
    internal TextTable Numbered(IReadOnlyList<int> rowNumbers)
    {
        RowNumbers = rowNumbers;
        return this;
    }

    private static char[] Head(Stream stream, TextEncoding encoding)
    {
        using var text = FileText.Open(stream, encoding);
        var head = new char[Math.Clamp(stream.Length, 16, 1 << 14)];
        return head[..text.ReadBlock(head)];
    }

    private CsvReader Reader()
    {
        var stream = _open();
        var text = FileText.Open(stream, Encoding);
        if (_declaresSeparator)
        {
            text.ReadLine();
        }

        return new(text, Separator, (int)Math.Clamp(stream.Length, 1 << 10, 1 << 16));
    }

    private FileRefusal? ReadHeader()
    {
        var titles = Titles();
        using var reader = Reader();
        while (reader.Read())
        {
            if (reader.IsBlank || titles-- > 0)
            {
                continue;
            }

            HeaderRow = reader.RowNumber;
            if (reader.Count > Limits.MaxColumns)
            {
                return new(FileRefusalKind.TooManyColumns, $"This file has {reader.Count} columns; we read {Limits.MaxColumns} at most.", "Keep the columns that are needed and send it again.");
            }

            Header = Enumerable.Range(0, reader.Count).Select(cell => reader[cell].ToString()).ToArray();
            return FirstRow(reader);
        }

        return reader.Refusal ?? new(FileRefusalKind.Empty, "This file is empty.", "Check that you picked the right file.");
    }

    /// <summary>How many lines of a title, a school's name, a date stand above the column names: short ones, and below them one of several cells.</summary>
    private int Titles()
    {
        using var reader = Reader();
        for (var line = 0; line < MostTitles && reader.Read();)
        {
            if (reader.IsBlank)
            {
                continue;
            }

            var filled = Enumerable.Range(0, reader.Count).Count(cell => !reader[cell].IsWhiteSpace());
            if (line == 0 && filled > 1)
            {
                return 0;
            }

            if (filled >= FewestColumnsBelowTitle)
            {
                return line;
            }

            line++;
        }

        return 0;
    }

    private static FileRefusal? FirstRow(CsvReader reader)
    {
        while (reader.Read())
        {
            if (!reader.IsBlank)
            {
                return null;
            }
        }

        return reader.Refusal ?? new(FileRefusalKind.HeaderOnly, "This file has column names but no rows below them.", "Check that the export had people in it.");
    }
}
