namespace Counterpart.App.Records;

/// <summary>A line of evidence as it is released: what was done, in the words of the product, and a sentence of the teacher's own.</summary>
/// <param name="Key">Which of the offered lines.</param>
public sealed record EvidenceText(string Key, string Line, string Sentence);
