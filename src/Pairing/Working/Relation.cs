namespace Counterpart.Pairing;

/// <summary>What is known about two people besides indicators, time and work; one byte a pair.</summary>
[Flags]
internal enum Relation
{
    None = 0,
    Never = 1,
    Always = 2,
    Prefer = 4,
    WorksWell = 8,
    Manager = 16,
    Observer = 32,
    LastYear = 64,
}
