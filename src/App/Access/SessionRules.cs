namespace Counterpart.App.Access;

/// <summary>How long a sign-in lasts. Roles that see growth words get hours, a teacher's own device gets a month, a shared device half an hour.</summary>
public static class SessionRules
{
    public static readonly TimeSpan SharedIdle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan OwnTeacher = TimeSpan.FromDays(30);
    public static readonly TimeSpan GuardedIdle = TimeSpan.FromHours(8);
    public static readonly TimeSpan GuardedWhole = TimeSpan.FromHours(12);

    public static bool IsOver(bool isOwnDevice, bool seesGuardedWords, DateTime startedAt, DateTime lastSeenAt, DateTime now)
    {
        var idle = now - lastSeenAt;
        var whole = now - startedAt;
        if (!isOwnDevice && idle > SharedIdle)
        {
            return true;
        }

        return seesGuardedWords
            ? idle > GuardedIdle || whole > GuardedWhole
            : whole > OwnTeacher;
    }

    public static bool SeesGuardedWords(Role role) => role is not (Role.Teacher or Role.PeerAdministrator);
}
