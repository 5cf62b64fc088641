using Counterpart.App.Plumbing;

namespace Counterpart.App.Oversight;

public static class PrincipalRules
{
    public static IEnumerable<Objection> ObjectionsTo(string name, string email)
    {
        if (name.Length is 0 or > 120)
        {
            yield return new("Name", "Enter the principal's name");
        }

        var at = email.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at != email.LastIndexOf('@') || email.IndexOf('.', at) < 0 || email.Length > 200 || email.Any(char.IsWhiteSpace))
        {
            yield return new("Email", "Enter an email address, like name@district.org");
        }
    }
}
