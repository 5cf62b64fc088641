namespace Counterpart.App.Rosters;

public enum CardCameBy
{
    OwnScreen,
    PaperTypedIn,
    File,
}
