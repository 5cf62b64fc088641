namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>Which of the two notes.</summary>
public enum DirectorNote
{
    Opening,
    Closing,
}
