using System.Text.RegularExpressions;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

/// <summary>Reads the code of the newest message to a person, with the key of the vault: as nobody without it could.</summary>
internal static partial class Codes
{
    public static async Task<string> NewestForAsync(RunningApp app, Person person)
    {
        var body = await app.WithDbAsync(db => db.Outbox.Where(m => m.PersonId == person.Id).OrderByDescending(m => m.Id).Select(m => m.SealedBody).FirstAsync());
        return SixDigits().Match(app.Vault.Open<MailWords>(Purpose.Mail, body!).Text).Value;
    }

    /// <summary>A browser that has asked for a code and shows the page to type it.</summary>
    public static async Task<Browser> AskedAsync(RunningApp app, Person person, string query = "")
    {
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/sign-in" + query);
        await browser.PressAsync("Send a code", ("Email address", person.Email!));
        return browser;
    }

    [GeneratedRegex(@"\d{3} \d{3}", RegexOptions.None, 1000)]
    private static partial Regex SixDigits();
}
