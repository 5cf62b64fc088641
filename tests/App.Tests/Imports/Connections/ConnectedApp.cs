using Counterpart.App.Imports.EdFi.Api;
using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Imports.Connections;

/// <summary>The product of an operator who lets districts connect servers on this machine, and whose fetches do not wait long.</summary>
public sealed class ConnectedApp : RunningApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Counterpart:AllowPrivateNetworks", "true");
        builder.ConfigureTestServices(services => services.AddSingleton(new EdFiLimits { Answer = TimeSpan.FromSeconds(10), Tries = 1, PageSize = 3 }));
    }
}
