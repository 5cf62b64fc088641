using System.IO.Compression;
using System.IO.Pipelines;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Files that come one after another in one form, sealed as one ZIP while they come: in memory is never more than a piece of one.</summary>
internal sealed class FolderUpload : IAsyncDisposable
{
    private readonly Pipe pipe = new();
    private readonly ZipArchive zip;
    private readonly Task<SealedUpload?> sealing;
    private bool whole;

    public FolderUpload(DeliveryFiles files, CancellationToken cancel)
    {
        zip = new(pipe.Writer.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true);
        sealing = SealAsync(files, cancel);
    }

    public Task AddAsync(string name, Stream content, CancellationToken cancel) => PackedFiles.AddAsync(zip, name, content, cancel);

    /// <returns>Null when it is larger than we read.</returns>
    public async Task<SealedUpload?> CloseAsync()
    {
        whole = true;
        await zip.DisposeAsync();
        await pipe.Writer.CompleteAsync();
        return await sealing;
    }

    /// <summary>Without its end nothing of it stays.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!whole)
        {
            await pipe.Writer.CompleteAsync(new IOException("The form was cut off"));
            await sealing.ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task<SealedUpload?> SealAsync(DeliveryFiles files, CancellationToken cancel)
    {
        try
        {
            await using var from = pipe.Reader.AsStream(leaveOpen: true);
            return await files.ReceiveAsync(PackedFiles.Name, from, cancel);
        }
        finally
        {
            await pipe.Reader.CompleteAsync(); // Whoever still writes is let go.
        }
    }
}
