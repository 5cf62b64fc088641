using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Cards that came on paper and were typed into a sheet. What a person filled in on the own screen outranks a file.</summary>
public sealed class PlanCards(AppDb db, Vault vault) : FilePlanner
{
    public override FileKind Kind => FileKind.Cards;

    public override async Task<PlannedFile> ExecuteAsync(OpenedFile file, CancellationToken cancel)
    {
        var here = file.Here;
        var people = await DistrictPeople.LoadAsync(db, here, cancel);
        var names = (await LoadRubric.ForTeachersAsync(db, cancel)).MatchedNames();
        var read = CardsFile.Read(file.Table, file.Settings with { Indicators = names, KnownPeople = people.NamesOfTeachers });
        if (read.IsRefused)
        {
            return MakeReport.Refused(file, read);
        }

        var found = new RowFindings(file.Table.Header, read.Columns!);
        var cards = await db.Cards.AsNoTracking().Where(c => c.DistrictId == here.DistrictId && c.SchoolYearId == here.YearId).ToDictionaryAsync(c => c.PersonId, cancel);
        var answers = await db.Participations.AsNoTracking().Where(p => p.DistrictId == here.DistrictId && p.SchoolYearId == here.YearId).ToDictionaryAsync(p => p.PersonId, cancel);
        List<CardChange> changes = [];
        foreach (var lines in read.Rows.ToLookup(r => people.Find(r.Value.PersonId)).Where(l => l.Key is not null))
        {
            var person = lines.Key!;
            var now = new CardNow(person.Name, cards.GetValueOrDefault(person.Id), answers.GetValueOrDefault(person.Id));
            if (!now.IsAt(here.SchoolId))
            {
                found.Note(lines.First().Row, Field.PersonId, person.Name, "has answered at another school this year; that answer counts");
            }
            else if (Compare(person.Id, now, [.. lines], names, found) is { } change)
            {
                found.Changed.UnionWith(lines.Select(r => r.Row));
                changes.Add(change with { Row = lines.First().Row });
            }
        }

        return new(MakeReport.From(file, read, found), new CardsPlan(vault, changes));
    }

    private CardChange? Compare(long personId, CardNow now, List<ReadRow<CardRow>> lines, IndicatorNames names, RowFindings found)
    {
        if (lines.Exists(l => l.Value.Kind == CardKind.NotThisYear))
        {
            return now.Answer == TakingPart.NotThisYear ? null : new(personId, null, TakingPart.NotThisYear);
        }

        var stored = now.Card is { } card ? vault.Open<CardAnswers>(Purpose.Cards, card.SealedAnswers) : null;
        var told = CardLines.Over(stored, [.. lines.Select(l => l.Value)], names);
        var same = stored is not null && told.IsSameAs(stored);
        if (now.Answer == TakingPart.NotThisYear || (now.Card?.CameBy == CardCameBy.OwnScreen && !same))
        {
            found.Note(lines[0].Row, Field.CardKind, now.Name, "has answered on the own screen already; that answer stays");
            return null;
        }

        TakingPart? yes = now.Answer == TakingPart.NoAnswerYet ? TakingPart.Yes : null;
        return same && yes is null ? null : new(personId, same ? null : told, yes);
    }

    private sealed record CardNow(string Name, Card? Card, Participation? Participation)
    {
        public TakingPart Answer => Participation?.Answer ?? TakingPart.NoAnswerYet;

        public bool IsAt(long schoolId) => (Card?.SchoolId ?? schoolId) == schoolId && (Participation?.SchoolId ?? schoolId) == schoolId;
    }
}
