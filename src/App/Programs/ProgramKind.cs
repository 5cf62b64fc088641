namespace Counterpart.App.Programs;

public enum ProgramKind
{
    /// <summary>Instructional Partnership Initiative: teachers of one school.</summary>
    Ipi,

    /// <summary>Principal Peer Partnership: administrators of neighboring districts.</summary>
    P3,
}
