using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>Reads the rows of one kind of file. Keeps what it must remember from earlier rows: numbers seen, times taken.</summary>
internal abstract class RowReader<TRow>(ReadSettings settings)
{
    protected ReadSettings Settings { get; } = settings;

    /// <summary>Fields without which the file cannot be read; of each group one is enough.</summary>
    public abstract IReadOnlyList<Field[]> Needed { get; }

    /// <summary>Reads the current row; hands over its values only when nothing in it is wrong.</summary>
    public abstract void Read(RowWalk row, Action<TRow> ready);

    /// <summary>Notes about the file as a whole, once all rows are read.</summary>
    public virtual IEnumerable<string> Closing() => [];

    /// <summary>The ID of somebody who must be on the roster.</summary>
    protected Parsed<string?> KnownPerson(string text)
    {
        var parsed = PersonCells.Id(text);
        if (parsed.Value is not { } id || Settings.KnownPeople is not { } known || known.Contains(id))
        {
            return parsed;
        }

        return new Unreadable($"nobody on the roster has the ID \"{text}\"", "Check the ID, or add the person to the roster first.", Alike(id, known))
        {
            Kind = ProblemKind.Unknown,
        };
    }

    /// <summary>The same ID with the zeros a spreadsheet took away, or without the ".0" it added.</summary>
    private static string? Alike(string id, IReadOnlySet<string> known)
    {
        var plain = id.EndsWith(".0", StringComparison.Ordinal) ? id[..^2] : id;
        for (var length = plain.Length; length <= 12; length++)
        {
            var padded = plain.PadLeft(length, '0');
            if (known.Contains(padded))
            {
                return padded;
            }
        }

        var bare = plain.TrimStart('0');
        return known.Contains(bare) ? bare : null;
    }
}
