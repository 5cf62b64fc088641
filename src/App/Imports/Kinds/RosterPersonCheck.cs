using Counterpart.App.Access;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Says whom a roster row is about and what it changes about that person. A file never takes over somebody's account:
/// name and address of leaders and of people who also work elsewhere stay as they are.</summary>
internal sealed class RosterPersonCheck(RosterKnowledge known, RowFindings found)
{
    private DistrictPeople People => known.People;

    /// <returns>False when the row has a problem; <paramref name="person"/> is null for somebody new.</returns>
    public bool Find(int number, RosterRow row, out Person? person)
    {
        var byId = HasIdentifier(row) ? People.ById(row.PersonId) : null;
        var byEmail = row.Email is { } email ? People.ByEmail(email) : null;
        person = byId ?? byEmail;
        if (row.Email is { } other && known.EmailsTaken.Contains(other))
        {
            return Wrong(number, row, Field.Email, "this address is in use already", "Type this person's own address, or clear the cell.");
        }

        if (byId is not null && byEmail is not null && byId.Id != byEmail.Id)
        {
            return Wrong(number, row, Field.Email, $"this is the address of {NameOf(byEmail)}", "Type this person's own address, or clear the cell.");
        }

        if (byId is null && byEmail is not null && HasIdentifier(row) && People.IdentifiersOf(byEmail) is { Count: > 0 } ids)
        {
            return Wrong(number, row, Field.PersonId, $"{NameOf(byEmail)} has this address and another ID",
                "Check the ID, or correct the address if this is somebody else.", People.IsHere(byEmail) ? ids[0] : null);
        }

        return HasAddress(number, row, person);
    }

    /// <returns>Null for somebody whom a roster does not make a teacher.</returns>
    public RosterChange? Change(int number, RosterRow row, Person? person)
    {
        if (person is null ? RosterRoles.IsLeader(row.Role) : People.LeadingHere(person) is not null && People.TeachingHere(person) is null)
        {
            return Leader(number, row, person);
        }

        var position = person is null ? null : People.TeachingHere(person);
        var change = new RosterChange(number)
        {
            PersonId = person?.Id,
            Identifier = NewIdentifier(row, person),
            PositionId = position?.Id,
            AddsPosition = position is null,
            Grades = Other(Split(GradesCell.Write(row.Grades)), position?.Grades),
            Subjects = Other(row.Subjects, position?.Subjects),
            Room = row.Room.Length > 0 && !string.Equals(row.Room, position?.Room, StringComparison.Ordinal) ? row.Room : null,
            TaughtPeriods = Other(row.TaughtPeriods, position?.TaughtPeriods),
            TakingPart = Answer(number, row, person),
        };
        if (person is null)
        {
            return change with { Name = row.Name, Email = row.Email?.ToLowerInvariant() };
        }

        Tell(number, row, person);
        return change with { Name = NewName(number, row, person), Email = NewEmail(number, row, person) };
    }

    private static bool HasIdentifier(RosterRow row) => row.PersonId.Length > 0 && !string.Equals(row.PersonId, row.Email, StringComparison.OrdinalIgnoreCase);

    private string NameOf(Person person) => People.IsHere(person) ? person.Name : "somebody else in the district";

    private bool HasAddress(int number, RosterRow row, Person? person)
    {
        // Asked once: somebody who is here without an address gets everything on paper.
        if (!known.HasEmails || row.Email is not null || person is not null || known.WithoutEmail.Contains(number) || RosterRoles.IsLeader(row.Role))
        {
            return true;
        }

        found.Problem(new RowProblem(number, ProblemKind.Missing)
        {
            Person = row.Name,
            What = $"missing. We need it to invite {row.Name}",
            Fix = "Add it here, or save without it and print the letter.",
        }, Field.Email);
        return false;
    }

    private bool Wrong(int number, RosterRow row, Field field, string what, string fix, string? suggestion = null)
    {
        found.Problem(new RowProblem(number, ProblemKind.Contradiction)
        {
            Person = row.Name,
            Cell = field == Field.Email ? row.Email ?? "" : row.PersonId,
            What = what,
            Fix = fix,
            Suggestion = suggestion,
        }, field);
        return false;
    }

    /// <summary>A leader in a roster is known by the ID from now on, so that "manager" and "observer" can name them. Nothing else changes.</summary>
    private RosterChange? Leader(int number, RosterRow row, Person? person)
    {
        if (person is null)
        {
            found.LeftOut.Add(number);
            found.Note(number, Field.Role, row.Name, $"\"{row.Role}\": leaders are not added by a file, so this row is left out");
            return null;
        }

        found.Note(number, Field.Name, row.Name, $"is {RoleWords.For(People.LeadingHere(person)!.Role)} here and is not added as a teacher");
        return new RosterChange(number) { PersonId = person.Id, Identifier = NewIdentifier(row, person) };
    }

    private string? NewIdentifier(RosterRow row, Person? person) =>
        HasIdentifier(row) && (person is null || People.IdentifiersOf(person).Count == 0) ? row.PersonId : null;

    private void Tell(int number, RosterRow row, Person person)
    {
        if (People.Elsewhere(person) is { Count: > 0 } elsewhere)
        {
            found.Note(number, Field.SchoolId, row.Name, $"also works at {elsewhere[0].School?.Name ?? "the district office"}: two schedules");
        }
    }

    private string? NewName(int number, RosterRow row, Person person)
    {
        if (row.Name.Length == 0 || string.Equals(row.Name, person.Name, StringComparison.Ordinal))
        {
            return null;
        }

        return MayRename(person)
            ? Said(number, Field.Name, row, $"was {person.Name} until now", row.Name)
            : Said(number, Field.Name, row, "the name we have stays, because this person also has other work", null);
    }

    private string? NewEmail(int number, RosterRow row, Person person)
    {
        if (row.Email is null || string.Equals(row.Email, person.Email, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return MayRename(person)
            ? Said(number, Field.Email, row, person.Email is null ? "gets an address and can be invited" : $"the address was {person.Email}; sign-in codes go to the new one", row.Email.ToLowerInvariant())
            : Said(number, Field.Email, row, "the address we have stays, because this person also has other work", null);
    }

    private string? Said(int number, Field field, RosterRow row, string words, string? value)
    {
        found.Note(number, field, row.Name, words);
        return value;
    }

    private bool MayRename(Person person) => People.LeadingHere(person) is null && People.Elsewhere(person).Count == 0;

    private TakingPart? Answer(int number, RosterRow row, Person? person)
    {
        var now = person is null ? TakingPart.NoAnswerYet : known.Answers.GetValueOrDefault(person.Id, TakingPart.NoAnswerYet);
        TakingPart? told = row.TakingPart switch
        {
            true => TakingPart.Yes,
            false => TakingPart.NotThisYear,
            _ => null,
        };
        if (told is null || told == now)
        {
            return null;
        }

        var hasOwnWord = now == TakingPart.NotThisYear || (person is not null && known.OwnCards.Contains(person.Id));
        return hasOwnWord ? Kept(number, row) : told;
    }

    private TakingPart? Kept(int number, RosterRow row)
    {
        found.Note(number, Field.TakingPart, row.Name, "has answered already; that answer stays. You can change it on the person's page");
        return null;
    }

    private static List<string> Split(string list) => [.. list.Split(';', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A blank cell never empties what is known.</summary>
    private static IReadOnlyList<string>? Other(IReadOnlyList<string> told, List<string>? now) =>
        told.Count == 0 || (now is not null && told.SequenceEqual(now, StringComparer.Ordinal)) ? null : told;
}
