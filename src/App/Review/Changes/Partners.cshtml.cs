using Counterpart.App.Access;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Counterpart.App.Review.Changes;

/// <summary>Every possible partner of one person, with what becomes of the pairs that change. Choosing happens on the pair's own page.</summary>
[Authorize(May.ReviewMatches)]
public sealed class PartnersModel(FindSchoolThisYear find, BoardReaders read, Drafts drafts) : ReviewPage(find, read, drafts)
{
    private readonly Drafts drafts = drafts;

    /// <summary>Whose partner is looked for; the first of the pair when nobody is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? For { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    /// <summary>Pairs marked good may move too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Free { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public int PageNumber { get; set; } = 1;

    public BoardPerson Person { get; private set; } = null!;

    /// <summary>Null when the person has joined since the run: then nothing is known to compare.</summary>
    public EveryPartner? Partners { get; private set; }

    /// <summary>The pair itself is kept, so nobody of it can be with somebody else.</summary>
    public bool IsHeld => This.Section is BoardSection.Locked or BoardSection.Finalized;

    /// <summary>This page for somebody, with the filter as it stands.</summary>
    public string Address(string? person = null, bool? free = null, string? find = null, int part = 1)
    {
        var looked = find ?? Find ?? "";
        string[] parts =
        [
            $"for={person ?? Person.Key}",
            .. free ?? Free ? new[] { "free=true" } : [],
            .. looked.Length == 0 ? [] : new[] { $"find={Uri.EscapeDataString(looked)}" },
            .. part == 1 ? [] : new[] { $"part={part}" },
        ];
        return $"{PairAddress}/partners?{string.Join('&', parts)}";
    }

    /// <summary>The pair's own page with this partner chosen.</summary>
    public string Choose(BoardPerson other, string at) => $"{PairAddress}?for={Person.Key}&with={other.Key}{(Free ? "&free=true" : "")}#{at}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Person = This.People.FirstOrDefault(p => p.Key == For) ?? This.People[0];
        var book = await drafts.BookAsync(Here, Board.Draft, cancel);
        if (!IsHeld && book.Has(Person.Key))
        {
            Partners = EveryPartner.Of(book, Board.Draft.AsPlan(), Board.Names, new PartnersAsked(Person.Key, Free, (Find ?? "").Trim(), PageNumber), cancel);
        }

        await SawAsync(cancel);
        return Page();
    }
}
