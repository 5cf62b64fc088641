namespace Counterpart.App.Imports.Files;

/// <summary>A whole file turned away, with what is wrong and what to do. Nothing of the file is kept.</summary>
public sealed record FileRefusal(FileRefusalKind Kind, string What, string Fix)
{
    /// <summary>The line of the text where it went wrong, counted from 1; absent when it is about the whole file.</summary>
    public int? Line { get; init; }

    public override string ToString() => Line is { } line ? $"Line {line}: {What} {Fix}" : $"{What} {Fix}";
}
