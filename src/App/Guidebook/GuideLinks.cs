using Counterpart.App.Access;

namespace Counterpart.App.Guidebook;

/// <summary>Which links a reader can follow: to somebody who is signed in and no teacher, the pages of teachers' own are words.</summary>
public static class GuideLinks
{
    private static readonly string[] teachersOwn = ["/card", "/times", "/words"];

    public static bool OpenFor(string address, Actor? reader) =>
        reader is null || reader.Holds(May.AnswerOwnCard) || !teachersOwn.Contains(address.Split('?', '#')[0].TrimEnd('/'), StringComparer.OrdinalIgnoreCase);
}
