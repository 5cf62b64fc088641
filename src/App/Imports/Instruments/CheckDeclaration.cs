using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Instruments;

/// <summary>Looks at what the form says together with the file it is about.</summary>
internal static class CheckDeclaration
{
    /// <summary>What was said about the instrument of a file, or why it cannot stand.</summary>
    public static (string Name, Declaration? Declared, IReadOnlyList<Objection> Objections) Of(InstrumentForm told, FileInstrument file, Rubric rubric)
    {
        var name = file.IsNamedInFile ? file.Name : (told.Name ?? "").Trim();
        if (file.IsMixed || (name.Length > 0 && InstrumentNames.Is(rubric, name)))
        {
            return (name, null, [new("Instrument.Name", file.IsMixed ? "This file has rows of several instruments. Send each in a file of its own." : $"{rubric.Name} is our own instrument and is read as it is.")]);
        }

        var (declared, objections) = InstrumentRules.Read(told, name, rubric.MatchedNames(), file.Indicators);
        return (name, declared, objections);
    }
}
