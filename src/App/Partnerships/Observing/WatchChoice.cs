namespace Counterpart.App.Partnerships.Observing;

/// <summary>Who may see whom.</summary>
/// <param name="Key">As the form sends it.</param>
/// <param name="ObserverId">Empty: they go together.</param>
/// <param name="SeenId">Empty: a third teacher, named besides.</param>
/// <param name="IsMe">Whoever plans is the one who is seen, and says what to look for.</param>
public sealed record WatchChoice(string Key, string Said, long? ObserverId, long? SeenId, bool IsMe = false)
{
    public const string Together = "together";
}
