namespace Counterpart.App.Imports.Deliveries;

public enum DeliveryState
{
    /// <summary>Sealed on disk; to be read next.</summary>
    Waiting,

    Reading,

    /// <summary>Read and compared; a person decides.</summary>
    Checked,

    /// <summary>Published. Its file stays while rows of it could not be placed yet.</summary>
    Published,

    /// <summary>Nothing of it could be read; the file is gone.</summary>
    Refused,

    GivenUp,
}
