using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Checking;

/// <summary>Collects what comparing a file with the school's people finds, beside what reading the file found.</summary>
/// <param name="header">The file's column names.</param>
/// <param name="columns">Null while a file is compared as it is read: then a problem is about the row.</param>
public sealed class RowFindings(IReadOnlyList<string> header, ColumnMap? columns)
{
    private readonly List<RowProblem> problems = [];
    private readonly HashSet<int> wrong = [];
    private readonly List<RowNote> notes = [];
    private readonly List<string> fileNotes = [];

    public IReadOnlyList<RowProblem> Problems => problems;
    public IReadOnlyList<RowNote> Notes => notes;
    public IReadOnlyList<string> FileNotes => fileNotes;

    /// <summary>Rows that would change something.</summary>
    public HashSet<int> Changed { get; } = [];

    /// <summary>Rows that are none of our business.</summary>
    public HashSet<int> LeftOut { get; } = [];

    public bool HasProblem(int row) => wrong.Contains(row);

    public void Problem(RowProblem problem, Field field)
    {
        wrong.Add(problem.Row);
        problems.Add(problem with { Column = columns?[field] is { } at and >= 0 ? at : null, ColumnName = Name(field) });
    }

    public void Note(int row, Field field, string person, string words) => notes.Add(new RowNote(row, Name(field), words) { Person = person });

    public void Note(string aboutTheFile) => fileNotes.Add(aboutTheFile);

    private string Name(Field field) => columns?[field] is { } at and >= 0 ? header[at] : FieldNames.OnScreen(field);
}
