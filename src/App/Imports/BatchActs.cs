using Counterpart.App.Imports.Instruments;

namespace Counterpart.App.Imports;

/// <summary>What can be done with a checked file.</summary>
public sealed record BatchActs(FixRows Fix, ChooseColumns Columns, ChooseSchool School, SaveRows Save, GiveUpFile GiveUp, NoteDownload NoteDownload)
{
    public required DeclareInstrument Instruments { get; init; }
}
