using Counterpart.App.Access;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What a district can do about its nominees; the same on its own page and on the state's.</summary>
public sealed class NominatingActs(NominateChosen chosen, NominateList list, ChangeNomination change, WithdrawNomination withdraw)
{
    /// <summary>Why nobody can be nominated now, in words; null when it can be done.</summary>
    public static string? Hindrance(PeerPlace place) => place.Hindrance
        ?? (place.TakesPart ? null : place.OnBehalf ? "Enter first that the district takes part." : "Say first that your district takes part.");

    public Task<Outcome> ChosenAsync(Actor actor, PeerPlace place, IReadOnlyList<CandidateRow> rows, SaidForm said, CancellationToken cancel) => chosen.ExecuteAsync(actor, place, rows, said, cancel);

    public Task<Outcome> AddAsync(Actor actor, PeerPlace place, AddForm form, SaidForm said, CancellationToken cancel) =>
        list.ExecuteAsync(actor, place, ([new(1, form.Name?.Trim() ?? "", form.Email?.Trim().ToLowerInvariant() ?? "", form.School ?? "", "")], []), "Add", said, cancel);

    /// <summary>One row of the state's workbook.</summary>
    public Task<Outcome> RowAsync(Actor actor, PeerPlace place, NomineeRow row, SaidForm said, CancellationToken cancel) => list.ExecuteAsync(actor, place, ([row], []), "Add", said, cancel);

    /// <summary>Pasted lines, or a file; both at once would be a guess.</summary>
    public async Task<Outcome> ListAsync(Actor actor, PeerPlace place, (string? Lines, IFormFile? File) given, SaidForm said, CancellationToken cancel)
    {
        var (lines, file) = given;
        if (string.IsNullOrWhiteSpace(lines) == (file is null or { Length: 0 }))
        {
            return new Outcome.Refused("Lines", string.IsNullOrWhiteSpace(lines) ? "Paste at least one line, or choose a file" : "Paste lines or choose a file, not both");
        }

        if (file is null or { Length: 0 })
        {
            return await list.ExecuteAsync(actor, place, NomineeFile.ReadPasted(lines!.Trim()), "Lines", said, cancel);
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        return await list.ExecuteAsync(actor, place, NomineeFile.Read(content.ToArray(), "File"), "File", said, cancel);
    }

    public Task<Outcome> ChangeAsync(Actor actor, PeerPlace place, ChangeForm form, SaidForm said, CancellationToken cancel) => change.ExecuteAsync(actor, place, form, said, cancel);

    public Task<Outcome> WithdrawAsync(Actor actor, PeerPlace place, Guid id, SaidForm said, CancellationToken cancel) => withdraw.ExecuteAsync(actor, place, id, said, cancel);

    public Task<Outcome> UndoAsync(Actor actor, PeerPlace place, Guid id, CancellationToken cancel) => withdraw.UndoAsync(actor, place, id, cancel);
}
