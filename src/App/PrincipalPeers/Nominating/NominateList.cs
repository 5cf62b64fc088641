using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Files;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Nominates people by name: one, pasted lines or a file. All rows or none; each row that cannot be used is named.</summary>
public sealed class NominateList(AppDb db, ReadCandidates candidates, NominatePeople nominate, DistrictCallLog calls)
{
    private const int MostProblems = 20;

    /// <param name="read">What could be read of the list, and what could not.</param>
    /// <param name="field">The box an objection to a row stands beside.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, PeerPlace place, (IReadOnlyList<NomineeRow> Rows, IReadOnlyList<Objection> Objections) read, string field, SaidForm said, CancellationToken cancel)
    {
        if (NominatingActs.Hindrance(place) is { } hindrance)
        {
            return new Outcome.Refused("", hindrance);
        }

        List<Objection> objections = [.. place.OnBehalf ? said.Objections(calls.Today) : [], .. read.Objections];
        var here = await HereAsync(place, read.Rows, cancel);
        string[] codes = [.. (await db.PeerIndicatorsAsync(cancel)).Select(i => i.Code)];
        List<NominationOrder> orders = [];
        foreach (var row in read.Rows)
        {
            var wrong = Wrong(row, here, orders).Concat(DetailsRules.ObjectionsTo(row.Details, "Details", codes).Select(o => (Part: o.Field, Words: o.Message))).ToList();
            objections.AddRange(wrong.Select(w => field == "Add" ? new Objection($"Add.{w.Part}", Words.Capital(w.Words)) : new(field, $"Row {row.Row}: {w.Words}.")));
            if (wrong.Count == 0)
            {
                orders.Add(Order(row, here));
            }
        }

        if (objections.Count > 0)
        {
            return new Outcome.Refused([.. objections.Take(MostProblems)]);
        }

        calls.NoteSource(actor, place, DistrictCallKind.Nominated, said, $"{Words.List([.. orders.Select(o => o.Name)])}.");
        return await nominate.ExecuteAsync(actor, place, orders, cancel);
    }

    private static IEnumerable<(string Part, string Words)> Wrong(NomineeRow row, Here here, List<NominationOrder> orders)
    {
        foreach (var wrong in NomineeRules.ObjectionsTo(row.Name, row.Email, row.Level))
        {
            yield return wrong;
        }

        if (here.SchoolOf(row) is not { } school)
        {
            yield return ("School", row.School.Length == 0 ? "the school is missing" : $"\"{row.School}\" is no school of this district. Write its name or its number as it stands here");
            yield break;
        }

        if (row.Email.Length > 0 && here.ByEmail.TryGetValue(row.Email, out var owner) && owner.DistrictId != here.DistrictId)
        {
            yield return ("Email", "that address belongs to somebody outside this district");
        }

        var order = Order(row, here);
        if (orders.Exists(o => order.PersonId != 0 ? o.PersonId == order.PersonId : (o.Email is not null && o.Email == order.Email) || (o.Email == order.Email && o.Name == order.Name && o.SchoolId == school.Id)))
        {
            yield return ("Name", $"{row.Name} is in the list twice");
        }
    }

    /// <summary>Somebody with that address, or an administrator or nominee of that name at that school, is the same person.</summary>
    private static NominationOrder Order(NomineeRow row, Here here)
    {
        var school = here.SchoolOf(row)!;
        var person = row.Email.Length > 0 && here.ByEmail.TryGetValue(row.Email, out var owner) ? owner.Id
            : here.Known.FirstOrDefault(c => c.SchoolId == school.Id && string.Equals(c.Name, row.Name, StringComparison.OrdinalIgnoreCase) && (row.Email.Length == 0 || !c.HasEmail)).PersonId;
        return new(person, row.Name, row.Email.Length > 0 ? row.Email : null, school.Id, row.Level.Length > 0 ? row.Level : school.Level) { Details = row.Details };
    }

    private async Task<Here> HereAsync(PeerPlace place, IReadOnlyList<NomineeRow> rows, CancellationToken cancel)
    {
        var emails = rows.Select(r => r.Email).Where(e => e.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return new(
            place.District.Id,
            await db.Schools.Where(s => s.DistrictId == place.District.Id).ToListAsync(cancel),
            await db.People.AsNoTracking().Where(p => p.Email != null && emails.Contains(p.Email)).ToDictionaryAsync(p => p.Email!, StringComparer.Ordinal, cancel),
            [
                .. (await candidates.ExecuteAsync(place.District.Id, cancel)).Select(c => (c.PersonId, c.Name, c.SchoolId, c.HasEmail)),
                .. (await db.Nominations.Where(n => n.PeerYearId == place.Year!.Id && n.DistrictId == place.District.Id).Select(n => new { n.PersonId, n.Person!.Name, n.SchoolId, HasEmail = n.Person.Email != null }).ToListAsync(cancel))
                    .Select(n => (n.PersonId, n.Name, n.SchoolId, n.HasEmail)),
            ]);
    }

    private sealed record Here(long DistrictId, List<School> Schools, Dictionary<string, Person> ByEmail, IReadOnlyList<(long PersonId, string Name, long SchoolId, bool HasEmail)> Known)
    {
        public School? SchoolOf(NomineeRow row) => row.School.Length == 0 ? null
            : Schools.Find(s => s.Number == row.School) ?? Schools.Find(s => CellText.Key(s.Name) == CellText.Key(row.School));
    }
}
