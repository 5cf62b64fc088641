using System.IO.Pipelines;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Imports.EdFi.Api;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>Lets a server's ZIP run straight into a seal: it never lies in clear on disk, nor whole in memory.</summary>
internal sealed class ReceiveFetch(FetchMoment moment)
{
    /// <returns>The file, unclaimed; null when the fetch failed or had nothing, or when it is larger than we read.</returns>
    public async Task<(EdFiFetch Fetch, SealedUpload? Zip)> ExecuteAsync(EdFiConnection server, IProgress<EdFiProgress> told, CancellationToken cancel)
    {
        var pipe = new Pipe();
        var sealing = SealAsync(pipe.Reader, cancel);
        EdFiFetch fetch;
        try
        {
            await using var to = pipe.Writer.AsStream(leaveOpen: true);
            fetch = await moment.Client.FetchAsync(server, to, told, cancel);
        }
        catch (Exception e)
        {
            await pipe.Writer.CompleteAsync(e);
            await ((Task)sealing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        if (fetch.Failure is null && !fetch.IsUnchanged)
        {
            await pipe.Writer.CompleteAsync();
            var zip = await sealing;
            return zip is null ? (fetch with { Failure = "The server sent more than 512 MB, which is more than we read. Tell us." }, null) : (fetch, zip);
        }

        // What came so far is dropped: the reader fails before it has a whole file.
        await pipe.Writer.CompleteAsync(new IOException("Half a fetch is none"));
        await ((Task)sealing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return (fetch, null);
    }

    private async Task<SealedUpload?> SealAsync(PipeReader reader, CancellationToken cancel)
    {
        await using var from = reader.AsStream();
        return await moment.Files.ReceiveAsync("fetch.zip", from, cancel);
    }
}
