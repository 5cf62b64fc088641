namespace Counterpart.App.Partnerships.Steps;

/// <summary>A next step as it was typed. Without words there is none.</summary>
public sealed class StepForm
{
    public const string Together = "together";

    public string? What { get; set; }

    /// <summary>The public id of a person, or <see cref="Together"/>.</summary>
    public string? Who { get; set; }

    public string? By { get; set; }
}
