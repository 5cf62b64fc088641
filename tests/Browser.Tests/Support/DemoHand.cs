using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.Browser.Tests.Support;

/// <summary>Browsers of people of the demo.</summary>
public static class DemoHand
{
    public static async Task<Hand> OfAsync(this ServedApp app, Chromium chromium, string name, bool isOwnDevice = true, int width = Chromium.Phone, bool script = true)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var person = await scope.ServiceProvider.GetRequiredService<AppDb>().People.FirstAsync(p => p.Name == name);
        var secret = await scope.ServiceProvider.GetRequiredService<StartSession>().ExecuteAsync(new(person.Id, person.Name), isOwnDevice, "test", CancellationToken.None);
        var hand = new Hand(await chromium.OpenAsync(app.Address, width, script: script));
        await hand.Page.Context.AddCookiesAsync([new() { Name = SessionCookie.Name, Value = Convert.ToHexString(secret), Url = app.Address }]);
        return hand;
    }

    public static async Task<T> ReadAsync<T>(this ServedApp app, Func<AppDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }
}
