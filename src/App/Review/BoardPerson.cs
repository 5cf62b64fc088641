namespace Counterpart.App.Review;

/// <summary>Somebody (or a seat to be filled) as the board names them.</summary>
/// <param name="Key">As the pairing library knows the person.</param>
/// <param name="Id">The person's id; 0 for a vacant seat.</param>
/// <param name="PublicId">Stands in addresses.</param>
/// <param name="Name">As people use it, or the label of the seat.</param>
/// <param name="Work">"7 Math".</param>
/// <param name="Room">"118", or nothing.</param>
public sealed record BoardPerson(string Key, long Id, Guid PublicId, string Name, string Work = "", string Room = "")
{
    public bool IsVacantSeat => Id == 0;

    /// <summary>The first word of the name; a seat keeps its whole label.</summary>
    public string First => IsVacantSeat ? Name : Name.Split(' ', 2)[0];

    /// <summary>"7 Math, Room 118".</summary>
    public string Role => string.Join(", ", new[] { Work, Room.Length > 0 ? $"Room {Room}" : "" }.Where(part => part.Length > 0));
}
