using Counterpart.App.Access;

namespace Counterpart.App.Shared;

/// <summary>The links at the head of each page: never more than five, and only to pages the person may open.</summary>
public static class Navigation
{
    private static readonly (string Permission, NavigationItem Item)[] all =
    [
        (May.ManagePeople, new("Set up", "/school")),
        (May.ReviewMatches, new("Partners", "/school/matches")),
        (May.Introduce, new("Introductions", "/school/introductions")),
        (May.CheckIn, new("This week", "/school/year")),
        (May.ReadWords, new("Indicators", "/school/strengths")),
        (May.BeHere, new("Home", "/home")),
        (May.BePeer, new("P3", "/p3")),
        (May.SeePeers, new("P3", "/district/p3")),
        (May.AnswerOwnCard, new("My card", "/card")),
        (May.AnswerOwnCard, new("My words", "/words")),
        (May.SeeStages, new("Schools", "/state")),
        (May.SeeStages, new("P3", "/state/p3")),
        (May.DeliverFiles, new("Files", "/state/imports")),
        (May.Operate, new("Operations", "/ops")),
    ];

    private static readonly NavigationItem help = new("Help", "/help");

    public static IEnumerable<NavigationItem> For(Actor? actor) => actor is null
        ? [help]
        : all.Where(a => actor.Holds(a.Permission) && (a.Permission != May.BePeer || actor.Role == Role.PeerAdministrator)).Select(a => a.Item).Select(i => Placed(i, actor)).Distinct().Take(4).Append(help);

    /// <summary>The most exact link is the current one: on /school/matches that is Partners, not Set up.</summary>
    public static bool IsHere(NavigationItem item, PathString path) =>
        path.Equals(item.Address, StringComparison.OrdinalIgnoreCase)
        || (item.Address is not "/school"
            && path.StartsWithSegments(item.Address, StringComparison.OrdinalIgnoreCase)
            && !(item.Address is "/state" or "/district" && (path.StartsWithSegments($"{item.Address}/imports", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments($"{item.Address}/p3", StringComparison.OrdinalIgnoreCase))));

    private static NavigationItem Placed(NavigationItem item, Actor actor) =>
        actor.Role is Role.Superintendent or Role.DistrictDesignee && item.Address.StartsWith("/state", StringComparison.Ordinal)
            ? item with { Address = $"/district{item.Address["/state".Length..]}" }
            : item;
}
