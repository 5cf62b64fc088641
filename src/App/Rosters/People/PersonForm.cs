namespace Counterpart.App.Rosters.People;

/// <summary>What a leader types about a person, as typed.</summary>
public sealed class PersonForm
{
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Grades { get; set; }
    public string? Subjects { get; set; }
    public string? Room { get; set; }

    /// <summary>Public ids of people of the school; empty for none.</summary>
    public string? Manager { get; set; }

    public string? Observer { get; set; }
    public string? StartsOn { get; set; }
    public string? EndsOn { get; set; }

    /// <summary>The version of the person that the form showed.</summary>
    public int Version { get; set; }
}
