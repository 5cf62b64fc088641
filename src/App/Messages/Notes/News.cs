namespace Counterpart.App.Messages.Notes;

/// <summary>Something somebody else did. Nothing of it opens a word anybody wrote.</summary>
/// <param name="Id">Of the thing itself, with its version where it can happen anew: "12", "12.3".</param>
/// <param name="By">Who did it, by name.</param>
/// <param name="On">The day the thing is about, in the time of the school.</param>
public sealed record News(NewsKind Kind, string Id, string By, DateOnly On)
{
    /// <summary>Who asked, for <see cref="NewsKind.PartnersAskAnswered"/>; empty otherwise.</summary>
    public string Asked { get; init; } = "";
}
