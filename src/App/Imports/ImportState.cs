namespace Counterpart.App.Imports;

public enum ImportState
{
    Checked,
    Saved,
    GivenUp,
}
