namespace Counterpart.App.Rosters;

public static class FromFile
{
    /// <param name="source">The import and the row; null when somebody typed it.</param>
    public static void Note(this IFromFile value, (long BatchId, int Row)? source) => (value.BatchId, value.BatchRow) = (source?.BatchId, source?.Row);
}
