namespace Counterpart.Pairing;

/// <summary>Subjects that are related where a state has not said otherwise.</summary>
public static class DefaultSubjectFamilies
{
    /// <summary>The families; a subject may stand in several.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } =
    [
        ["math", "mathematics", "algebra", "geometry", "science", "biology", "chemistry", "physics", "stem", "computer science"],
        ["ela", "english", "english language arts", "reading", "language arts", "writing", "social studies", "history", "government", "geography"],
        ["english", "ela", "reading", "esl", "english as a second language", "world languages", "spanish", "french", "german", "latin"],
        ["special education", "intervention", "rti", "reading intervention", "math intervention", "gifted"],
        ["art", "visual art", "music", "band", "chorus", "theater", "dance", "physical education", "pe", "health", "library"],
        ["cte", "agriculture", "business", "health science", "family and consumer science", "welding", "computer science"],
    ];
}
