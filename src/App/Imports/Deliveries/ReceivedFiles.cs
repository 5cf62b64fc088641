namespace Counterpart.App.Imports.Deliveries;

/// <summary>The files of one form: one stays what it is, several become a ZIP.</summary>
internal sealed class ReceivedFiles(DeliveryFiles files, CancellationToken cancel) : IAsyncDisposable
{
    private const int MostFiles = 1_000;
    private SealedUpload? first;
    private string firstName = "";
    private FolderUpload? folder;
    private bool tooLarge;
    private int count;

    public async Task AddAsync(string name, Stream content)
    {
        tooLarge = tooLarge || ++count > MostFiles;
        if (tooLarge)
        {
            return;
        }

        if (count == 1)
        {
            (first, firstName) = (await files.ReceiveAsync(name, content, cancel), name);
            tooLarge = first is null;
            return;
        }

        if (folder is null)
        {
            folder = new(files, cancel);
            await using (var earlier = files.Open(first!.Id))
            {
                await folder.AddAsync(firstName, earlier, cancel);
            }

            files.DropUnclaimed(first.Id);
        }

        await folder.AddAsync(name, content, cancel);
    }

    public async Task<UploadedDelivery> CloseAsync()
    {
        var whole = folder is null ? first : await folder.CloseAsync();
        (first, folder) = (null, null);
        return new(whole, tooLarge || (count > 0 && whole is null));
    }

    /// <summary>A form that was cut off leaves nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (folder is not null)
        {
            await folder.DisposeAsync();
        }

        if (first is not null)
        {
            files.DropUnclaimed(first.Id);
        }
    }
}
