namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Finds out where things are on a server. A sign-in happens with the first thing that needs one.</summary>
internal sealed class EdFiDoor(HttpClient http, EdFiLimits limits, TimeProvider clock)
{
    /// <returns>Both, or the words why not.</returns>
    public async Task<(EdFiLine? Line, EdFiAddresses? Addresses, string? Failure)> OpenAsync(EdFiConnection connection, CancellationToken cancel)
    {
        if (EdFiAddresses.Refuse(connection.Address, connection) is { } refusal)
        {
            return (null, null, refusal);
        }

        var line = new EdFiLine(new(http, connection, limits, clock), connection, clock);
        var root = await line.GetOpenAsync(connection.Address, "its base address", cancel);
        if (root.Failure is not null)
        {
            return (null, null, root.Failure);
        }

        if (!EdFiAddresses.TryRead(root, connection, out var addresses, out var failure))
        {
            return (null, null, failure);
        }

        line.SignIn = addresses.SignIn;
        return (line, addresses, null);
    }
}
