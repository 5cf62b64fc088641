namespace Counterpart.App.Organizations.Bells;

/// <summary>A line of the form, as typed.</summary>
public sealed class BellRow
{
    public string? Label { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Days { get; set; }
    public string? Grades { get; set; }
    public BellUse Use { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Label) && string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(To);
}
