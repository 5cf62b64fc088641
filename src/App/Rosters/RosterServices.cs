namespace Counterpart.App.Rosters;

public static class RosterServices
{
    public static void AddRosters(this IServiceCollection services)
    {
    }
}
