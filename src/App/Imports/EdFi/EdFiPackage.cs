using System.Diagnostics.CodeAnalysis;
using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.EdFi.Reading;
using Counterpart.App.Imports.EdFi.Tables;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Imports.Sources.Archives;

namespace Counterpart.App.Imports.EdFi;

/// <summary>What an Ed-Fi source has for us, ready to be written as the tables we read: a fetch and an uploaded ZIP of JSON files come out the same.</summary>
public sealed class EdFiPackage
{
    /// <summary>A state's fetch, unpacked. Read record by record, so this is a limit of time and not of memory.</summary>
    private const long MostUnpacked = 16L << 30;

    private readonly EdFiModel _model;

    internal EdFiPackage(EdFiModel model)
    {
        _model = model;
    }

    public EdFiReport Report => _model.Report;

    /// <summary>The schools about which there is something of that kind, by name; none when results name no school.</summary>
    public IReadOnlyList<SourceSchool> SchoolsOf(FileKind kind)
    {
        var names = _model.Schools.ToDictionary(s => s.Id, s => s.Name, StringComparer.Ordinal);
        var ids = kind == FileKind.Schedules ? _model.Sections.Select(s => s.SchoolId) : _model.Positions.Select(p => p.SchoolId);
        return [.. ids.Distinct(StringComparer.Ordinal).Select(id => new SourceSchool(id, names.GetValueOrDefault(id) ?? "", id)).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }

    /// <summary>Reads a ZIP of <c>resource.json</c> files.</summary>
    /// <param name="zip">Can be sought in; stays open.</param>
    public static bool TryRead(Stream zip, [NotNullWhen(true)] out EdFiPackage? package, [NotNullWhen(false)] out FileRefusal? refusal)
    {
        package = null;
        try
        {
            if (!SafeZip.TryOpen(zip, MostUnpacked, out var archive, out refusal))
            {
                return false;
            }

            using (archive)
            {
                (package, refusal) = Read(archive);
                return package is not null;
            }
        }
        catch (InvalidDataException)
        {
            refusal = DamagedZip.Refusal;
            return false;
        }
    }

    /// <summary>Whether a table of that kind can be made: a roster, schedules or results.</summary>
    public bool Has(FileKind kind) => _model.Has(kind);

    /// <summary>Writes a table in our own columns, as CSV in UTF-8.</summary>
    /// <param name="csv">Written to and left open.</param>
    /// <param name="school">Id of the one school whose rows are wanted, which then name no school; null for all.</param>
    /// <param name="on">Positions that are over on this day are left out, and schedules are those of its term.</param>
    public EdFiTable Write(FileKind kind, Stream csv, string? school, DateOnly on)
    {
        using var table = new TableWriter(csv);
        switch (kind)
        {
            case FileKind.Roster:
                new RosterTable(_model, on).Write(table, school, id => id);
                break;
            case FileKind.Schedules:
                new SchedulesTable(_model, on).Write(table, school);
                break;
            case FileKind.Results:
                new ResultsTable(_model, on).Write(table, school);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "Ed-Fi has rosters, schedules and results");
        }

        return table.Finish();
    }

    /// <summary>Writes the rows of all schools.</summary>
    /// <param name="schoolText">What the school column is to say of each.</param>
    internal EdFiTable WriteAll(FileKind kind, Stream csv, Func<SourceSchool, string> schoolText, DateOnly on)
    {
        if (kind == FileKind.Results)
        {
            return Write(kind, csv, school: null, on); // A result goes where its person teaches.
        }

        var texts = SchoolsOf(kind).ToDictionary(s => s.Id, schoolText, StringComparer.Ordinal);
        using var table = new TableWriter(csv);
        if (kind == FileKind.Schedules)
        {
            new SchedulesTable(_model, on).Write(table, school: null, id => texts.GetValueOrDefault(id, id));
        }
        else
        {
            new RosterTable(_model, on).Write(table, school: null, id => texts.GetValueOrDefault(id, id));
        }

        return table.Finish();
    }

    internal static (EdFiPackage? Package, FileRefusal? Refusal) Read(SafeZip zip)
    {
        var (model, refusal) = ReadEdFi.Read(zip);
        return (model is null ? null : new(model), refusal);
    }

    internal EdFiModel Keep(FileKind kind) => _model.For(kind);
}
