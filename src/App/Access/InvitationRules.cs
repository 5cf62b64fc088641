using Counterpart.App.Plumbing;

namespace Counterpart.App.Access;

/// <summary>What the console may be asked for, before any look into the database.</summary>
public static class InvitationRules
{
    public static IEnumerable<Objection> ObjectionsTo(Invitation invitation)
    {
        if (!CodeRules.LooksLikeAnAddress(CodeRules.Address(invitation.Email)))
        {
            yield return new("EMAIL", $"\"{invitation.Email}\" is not an email address.");
        }

        if (RoleNamed(invitation.Role) is null)
        {
            yield return new("--role", $"There is no role \"{invitation.Role}\". Choose one of {string.Join(", ", Enum.GetNames<Role>())}.");
        }

        if (invitation.Scope.Length == 0)
        {
            yield return new("--scope", "Say where: --scope TN for a state, --scope 00190 for a district, --scope 00190-0080 for a school.");
        }
    }

    /// <summary>Only by name: a number would be somebody's guess.</summary>
    public static Role? RoleNamed(string name) =>
        Enum.TryParse<Role>(name, ignoreCase: true, out var role) && !int.TryParse(name, out _) ? role : null;

    public static bool IsOfAState(Role role) => role is Role.StateLead or Role.StateAnalyst or Role.Operator;

    public static bool IsOfASchool(Role role) => role is Role.Principal or Role.AssistantPrincipal or Role.Teacher;

    /// <summary>"renee.holt@district.org" gives "Renee Holt".</summary>
    public static string NameFrom(string address)
    {
        var parts = address.Split('@')[0].Split(['.', '_', '-', '+'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts.Select(p => char.ToUpperInvariant(p[0]) + p[1..]));
    }
}
