namespace Counterpart.App.Guidebook;

public enum GuideBlockKind
{
    Paragraph,
    Heading,
    Bullets,
    Steps,

    /// <summary>A label with lines to write on.</summary>
    Write,

    /// <summary>An empty table to fill in: the lines are its column heads.</summary>
    Log,
}
