namespace Counterpart.App.Rosters;

/// <summary>Keeps the import, and the row of its file, that a value came from last. Both are empty when somebody typed it.</summary>
public interface IFromFile
{
    long? BatchId { get; set; }
    int? BatchRow { get; set; }
}
