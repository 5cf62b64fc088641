namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>Who writes notes about P3.</summary>
public sealed record PeerWriters(WriteDirectorNotes Directors, WriteNomineeNotes Nominees, WritePeerNotes Pairs, WriteOfficeNotes Offices);
