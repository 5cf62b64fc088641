using System.Text.RegularExpressions;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>A principal reviews, changes and finalizes: each step is an acceptance statement, checked as it is done.</summary>
public sealed partial class AugustWalk(ServedApp app, Hand hand)
{
    private const string One = "Ana Ortiz";
    private const string Other = "Walt Greer";
    private IReadOnlyList<string> before = [];

    private IPage Page => hand.Page;

    public async Task<T> ReadAsync<T>(Func<AppDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    public async Task AddTeacherAsync(string name)
    {
        await hand.GoAsync("/school/people/add");
        await hand.TypeAsync("Name", name);
        await hand.TypeAsync("Grades", "7");
        await hand.PressAsync("Add this teacher");
    }

    /// <summary>10: a rule keeps two apart, in the suggestions and in every alternative.</summary>
    public async Task KeepTwoApartAsync()
    {
        await hand.GoAsync("/school/matches/rules");
        await Page.GetByLabel("One teacher").SelectOptionAsync(new SelectOptionValue { Label = One });
        await Page.GetByLabel("And another").SelectOptionAsync(new SelectOptionValue { Label = Other });
        await hand.ChooseAsync("Keep apart");
        await hand.PressAsync("Add the rule");
        await hand.GoAsync("/school/matches");
        await hand.PressAsync("Run suggestions");
        Assert.StartsWith("30 suggested partnerships.", await hand.HeadingAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(await PairsAsync(), p => p.Contains(One, StringComparison.Ordinal) && p.Contains(Other, StringComparison.Ordinal));
        await hand.ClickAsync(Page.Locator($"[id^='pair-']").Filter(new() { HasText = One }).Locator("a[href^='/school/matches/']"));
        await Page.GetByRole(AriaRole.Link, new() { Name = "For Ana" }).ClickAsync();
        var offered = await Page.Locator("#other option").AllInnerTextsAsync();
        Assert.NotEmpty(offered);
        Assert.DoesNotContain(offered, o => o.Contains(Other, StringComparison.Ordinal));
        Assert.DoesNotContain(await Page.Locator("table.rows--grid tbody th").AllInnerTextsAsync(), o => o.Contains(Other, StringComparison.Ordinal));
    }

    /// <summary>6: each suggestion says in words what each brings, or that it goes one way so far.</summary>
    public async Task EachPairSaysWhatBothBringAsync()
    {
        await hand.GoAsync("/school/matches");
        foreach (var card in await Page.Locator("[id^='pair-']").AllInnerTextsAsync())
        {
            Assert.Matches("Both ways|One-way so far|Nothing known yet|brings something", card);
        }

        foreach (var half in await Page.Locator("article.facing .facing__half").AllInnerTextsAsync())
        {
            Assert.True(half.Trim().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length > 2, half);
        }
    }

    /// <summary>8 and 11: a locked pair survives the next run, which says so; a 61st person is in a group of three or has a way in.</summary>
    public async Task LockAndRunAgainAsync()
    {
        var row = Page.Locator("tr[id^='pair-']").Filter(new() { Has = Page.GetByRole(AriaRole.Button, new() { NameRegex = Lock() }) }).First;
        var (id, names) = (await row.GetAttributeAsync("id"), await row.Locator("th").InnerTextAsync());
        await hand.ClickAsync(row.GetByRole(AriaRole.Button, new() { NameRegex = Lock() }));
        await Assertions.Expect(Page.Locator("#s-Locked")).ToBeVisibleAsync();
        await AddTeacherAsync("Sue Lane");
        await hand.GoAsync("/school/matches");
        await hand.PressAsync("Run again for who changed");
        await Assertions.Expect(Page.Locator("#status")).ToContainTextAsync("kept as you left them");
        Assert.Equal(names.Split('\n')[0], (await Page.Locator($"section:has(#s-Locked) #{id} th").InnerTextAsync()).Split('\n')[0]);
        if (await Page.Locator("article.facing--three").CountAsync() == 0)
        {
            await hand.FollowAsync("Find a place for Sue Lane");
            await Assertions.Expect(Page.Locator("#join")).ToHaveTextAsync("Join a pair as a group of three");
            await hand.ClickAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = JoinThem() }));
        }

        await hand.GoAsync("/school/matches");
        Assert.Contains("Nobody without a partner", await Page.Locator(".ledger").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>9 and 13: the counts of exactly the pairs that change come first; undo brings pairs and counters back.</summary>
    public async Task ChangeAndUndoAsync()
    {
        var (ledger, pairs, drafts) = (await Page.Locator(".ledger").InnerTextAsync(), await PairsAsync(), await ReadAsync(db => db.DraftVersions.CountAsync()));
        await ChangeOneAsync(async () => Assert.Equal(drafts, await ReadAsync(db => db.DraftVersions.CountAsync())));
        Assert.NotEqual(pairs, await PairsAsync());
        await hand.PressAsync("Undo");
        await Assertions.Expect(Page.Locator("#status")).ToContainTextAsync("Undone");
        Assert.Equal(pairs, await PairsAsync());
        Assert.Equal(ledger, await Page.Locator(".ledger").InnerTextAsync());
    }

    /// <summary>12: only differences are listed, and going back restores the earlier draft exactly.</summary>
    public async Task CompareAndGoBackAsync()
    {
        before = await PairsAsync();
        await ChangeOneAsync(() => Task.CompletedTask);
        var changed = (await PairsAsync()).Except(before, StringComparer.Ordinal).Count();
        await hand.GoAsync("/school/matches/compare");
        await hand.ClickAsync(Page.GetByRole(AriaRole.Link, new() { NameRegex = CompareWith() }));
        var listed = await Page.Locator(".rows--compare tbody td[data-label=Now] a").CountAsync();
        Assert.Equal(changed, listed);
        await hand.ClickAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = GoBack() }));
        await hand.GoAsync("/school/matches");
        Assert.Equal(before, await PairsAsync());
    }

    /// <summary>14: what is broken by a rule waits and is named; finalizing the rest mails nothing.</summary>
    public async Task FinalizeAsync()
    {
        await hand.PressAsync("ready pairs as good");
        await hand.GoAsync("/school/matches/finalize");
        if (await Page.GetByRole(AriaRole.Link, new() { NameRegex = TickAll() }).CountAsync() > 0)
        {
            await hand.ClickAsync(Page.GetByRole(AriaRole.Link, new() { NameRegex = TickAll() }));
        }

        await hand.ClickAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = FinalizeMany() }));
        Assert.Equal("30 partnerships finalized", await hand.HeadingAsync());
        Assert.Equal((30, 0), (await ReadAsync(db => db.Partnerships.CountAsync()), await ReadAsync(db => db.Outbox.CountAsync())));
    }

    private async Task ChangeOneAsync(Func<Task> looking)
    {
        await hand.ClickAsync(Page.Locator("tr[id^='pair-']").Filter(new() { Has = Page.GetByRole(AriaRole.Button, new() { NameRegex = LooksGood() }) }).Last.GetByRole(AriaRole.Link));
        await hand.ClickAsync(Page.Locator("input[name=with]").Nth(1));
        await hand.PressAsync("Show the counts");
        Assert.All(await Page.Locator("tr.is-picked .delta b").AllInnerTextsAsync(), count => Assert.Matches("^\\d+ → \\d+$", count));
        Assert.Equal(4, await Page.Locator("tr.is-picked .delta").CountAsync());
        await looking();
        await hand.PressAsync("Make this change");
        await Assertions.Expect(Page.Locator("#status")).ToContainTextAsync("paired");
    }

    /// <summary>Who is with whom on the board, as it says.</summary>
    private async Task<IReadOnlyList<string>> PairsAsync() =>
        [.. (await Page.Locator("[id^='pair-']").EvaluateAllAsync<string[]>("all => all.map(e => e.getAttribute('aria-label') || e.querySelector('th').firstChild.textContent)"))
            .Select(n => n.Replace(" and ", " + ", StringComparison.Ordinal).Trim()).Order(StringComparer.Ordinal)];

    [GeneratedRegex("^Lock ?, ")]
    private static partial Regex Lock();

    [GeneratedRegex("^Looks good ?, ")]
    private static partial Regex LooksGood();

    [GeneratedRegex("^Join them ?, ")]
    private static partial Regex JoinThem();

    [GeneratedRegex("^Compare with my draft")]
    private static partial Regex CompareWith();

    [GeneratedRegex("^Go back to this draft")]
    private static partial Regex GoBack();

    [GeneratedRegex("^Tick all")]
    private static partial Regex TickAll();

    [GeneratedRegex("^Finalize \\d+ partnerships")]
    private static partial Regex FinalizeMany();
}
