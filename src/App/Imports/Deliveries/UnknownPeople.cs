using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>IDs in a file that nobody has, or that people of two districts have. Their rows wait with the file.</summary>
internal sealed class UnknownPeople
{
    private const int MostNamed = 200;
    private const int MostAsked = 50;

    private readonly Dictionary<string, int> firstRows = new(StringComparer.OrdinalIgnoreCase);
    private int rows;

    public IReadOnlyList<string> Asked => [.. firstRows.OrderBy(r => r.Value).Take(MostAsked).Select(r => r.Key)];

    public void Count(int row, string personId)
    {
        rows++;
        if (firstRows.Count < MostNamed)
        {
            firstRows.TryAdd(personId, row);
        }
    }

    public void Tell(RowFindings found, RowTallies tallies)
    {
        if (rows > 0)
        {
            tallies.CannotPlace("Nobody we know has the ID", rows);
        }

        foreach (var (id, row) in firstRows)
        {
            found.Note(row, Field.PersonId, id, "nobody has this ID yet, or people of two districts have it");
        }
    }
}
