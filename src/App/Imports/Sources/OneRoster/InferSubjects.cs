namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Subjects of a class: those it names, else those of its course, else by the national course code, else by words of the title. All are shown for correction.</summary>
internal static class InferSubjects
{
    /// <summary>First two digits of a course code of the School Courses for the Exchange of Data.</summary>
    private static readonly Dictionary<string, string> ByCode = new(StringComparer.Ordinal)
    {
        ["01"] = "ELA", ["02"] = "Math", ["03"] = "Science", ["04"] = "Social Studies", ["05"] = "Fine Arts", ["06"] = "World Languages", ["08"] = "Physical Education",
        ["09"] = "Military Science", ["10"] = "Computer Science", ["11"] = "Communications", ["12"] = "Business", ["13"] = "Manufacturing", ["14"] = "Health Science", ["15"] = "Public Safety",
        ["16"] = "Hospitality", ["17"] = "Construction", ["18"] = "Agriculture", ["19"] = "Human Services", ["20"] = "Transportation", ["21"] = "Engineering",
    };

    /// <summary>Words that begin a word of the title; the first that fits names the subject.</summary>
    private static readonly (string Subject, string[] Words)[] ByWords =
    [
        ("Special Education", ["special education", "sped", "resource room", "life skills"]),
        ("English Learners", ["esl", "ell", "english as a second"]),
        ("Physical Education", ["physical education", "phys ed", "pe", "P.E", "wellness", "fitness", "gym", "weight training"]),
        ("Computer Science", ["computer", "coding", "programming", "keyboarding"]),
        ("Social Studies", ["social", "history", "civics", "geography", "government", "economics", "psychology", "sociology", "world studies"]),
        ("Math", ["math", "algebra", "geometry", "calculus", "precalculus", "statistics", "trigonometry", "numeracy"]),
        ("Science", ["science", "biology", "chemistry", "physics", "anatomy", "astronomy", "ecology", "botany", "zoology", "bioscience"]),
        ("ELA", ["ela", "english", "language arts", "reading", "literature", "literacy", "writing", "composition"]),
        ("Spanish", ["spanish"]), ("French", ["french"]), ("German", ["german"]), ("Latin", ["latin"]),
        ("Band", ["band", "orchestra", "strings"]), ("Music", ["music", "choir", "chorus", "chorale"]), ("Theater", ["theat", "drama"]),
        ("Art", ["art", "drawing", "painting", "ceramics", "photography"]),
        ("Agriculture", ["agri"]), ("Business", ["business", "accounting", "marketing"]), ("Health", ["health"]), ("Library Media", ["library"]), ("Engineering", ["engineering", "robotics", "stem"]),
    ];

    public static IReadOnlyList<string> Of(IReadOnlyList<string> ofClass, IReadOnlyList<string> codesOfClass, OneRosterCourse? course, string title)
    {
        if (Named(ofClass) is { Count: > 0 } told)
        {
            return told;
        }

        if (course is not null && Named(course.Subjects) is { Count: > 0 } ofCourse)
        {
            return ofCourse;
        }

        List<string> byCode = [.. codesOfClass.Concat(course?.SubjectCodes ?? []).Select(OfCode).OfType<string>().Distinct(StringComparer.Ordinal)];
        return byCode.Count > 0 ? byCode : OfTitle(course?.Title ?? "") is { } subject || (subject = OfTitle(title)) is not null ? [subject] : [];
    }

    public static string? OfTitle(string title)
    {
        foreach (var (subject, words) in ByWords)
        {
            if (Array.Exists(words, word => Begins(title, word)))
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>A subject cell that holds a code or a number says nothing a person would say.</summary>
    private static List<string> Named(IReadOnlyList<string> subjects) =>
        [.. subjects.Select(s => OfCode(s) ?? s).Where(s => s.Any(char.IsLetter)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string? OfCode(string code) => code.Length >= 5 && code.AsSpan(0, 5).IndexOfAnyExceptInRange('0', '9') < 0 ? ByCode.GetValueOrDefault(code[..2]) : null;

    /// <summary>Short words must stand alone: "art" is not in "arthropods", but "math" is in "mathematics".</summary>
    private static bool Begins(string title, string word)
    {
        for (var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            var endsWell = word.Length > 4 || end == title.Length || !char.IsLetter(title[end]) || word is "math" or "agri" || title[end] is 's' or 'S';
            if ((at == 0 || !char.IsLetter(title[at - 1])) && endsWell)
            {
                return true;
            }
        }

        return false;
    }
}
