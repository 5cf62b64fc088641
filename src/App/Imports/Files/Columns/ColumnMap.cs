namespace Counterpart.App.Imports.Files.Columns;

/// <summary>Which column of a file is read as what.</summary>
public sealed class ColumnMap
{
    private readonly int[] _fields = new int[Enum.GetValues<Field>().Length];

    internal ColumnMap(SheetKind kind, IReadOnlyList<MappedColumn> columns)
    {
        Kind = kind;
        Columns = columns;
        Array.Fill(_fields, -1);
        foreach (var column in columns.Where(column => column.Field is not null))
        {
            _fields[(int)column.Field!.Value] = column.Index;
        }
    }

    public SheetKind Kind { get; }

    /// <summary>Every column of the file, in its order.</summary>
    public IReadOnlyList<MappedColumn> Columns { get; }

    public IEnumerable<MappedColumn> Used => Columns.Where(column => column.Use == ColumnUse.Used);

    public IEnumerable<MappedColumn> Dropped => Columns.Where(column => column.Use == ColumnUse.Dropped);

    public IEnumerable<MappedColumn> NotUsed => Columns.Where(column => column.Use == ColumnUse.NotUsed && column.Header.Length > 0);

    /// <summary>Header to target, to pass in again with the school's next file.</summary>
    public IReadOnlyDictionary<string, string> ToRemember() => Columns
        .Where(column => column.Header.Length > 0 && column.Use != ColumnUse.Dropped)
        .DistinctBy(column => column.Header, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(column => column.Header, column => column.Target, StringComparer.OrdinalIgnoreCase);

    public bool Has(Field field) => _fields[(int)field] >= 0;

    /// <summary>Index of the field's column, or -1.</summary>
    public int this[Field field] => _fields[(int)field];
}
