namespace Counterpart.App.Imports;

public enum ImportState
{
    /// <summary>A school's part of a delivery that is not published: nobody sees it.</summary>
    Staged,

    Checked,
    Saved,
    GivenUp,
}
