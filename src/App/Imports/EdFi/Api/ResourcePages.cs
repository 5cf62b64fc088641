using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>The pages of one resource, one after the other, until a short one. What the server said it has must have come.</summary>
internal sealed class ResourcePages(EdFiLine line, Uri address, long? newest, EdFiLimits limits)
{
    private byte[] _digest = [];
    private long _total;
    private bool _isOver;

    public string? Failure { get; private set; }

    /// <summary>The server does not have it or does not show it to us.</summary>
    public bool IsRefused { get; private set; }

    public int Records { get; private set; }

    private string What => address.Segments[^1];

    /// <returns>Null after the last page and after a failure.</returns>
    public async Task<JsonDocument?> NextAsync(CancellationToken cancel)
    {
        if (_isOver)
        {
            return null;
        }

        var changes = newest is { } version ? string.Create(CultureInfo.InvariantCulture, $"&maxChangeVersion={version}") : "";
        var query = string.Create(CultureInfo.InvariantCulture, $"offset={Records}&limit={limits.PageSize}&totalCount=true{changes}");
        var answer = await line.GetAsync(new UriBuilder(address) { Query = query }.Uri, What, cancel);
        if (answer.Failure is not null)
        {
            IsRefused = answer.IsRefused;
            return Fail(answer.Failure);
        }

        var page = answer.Json();
        if (page is not { RootElement.ValueKind: JsonValueKind.Array })
        {
            page?.Dispose();
            return Fail(ServerWords.Broken(What));
        }

        Take(answer, page.RootElement.GetArrayLength());
        if (Failure is null)
        {
            return page;
        }

        page.Dispose();
        return null;
    }

    private void Take(EdFiAnswer answer, int count)
    {
        Records += count;
        _total = Math.Max(_total, answer.Total ?? 0);
        _isOver = count < limits.PageSize;
        var digest = SHA256.HashData(answer.Body);
        if (count > 0 && digest.AsSpan().SequenceEqual(_digest))
        {
            Fail($"The Ed-Fi server gives the same page of {What} again and again. Tell its host.");
        }
        else if (Records > limits.MostRecords)
        {
            Fail($"The Ed-Fi server has more than {limits.MostRecords.ToString("N0", CultureInfo.InvariantCulture)} records of {What}. Tell us.");
        }
        else if (_isOver && Records < _total)
        {
            Fail(string.Create(CultureInfo.InvariantCulture, $"The Ed-Fi server has {_total:N0} records of {What} but gave {Records:N0}: they changed while we read. Try again at a quieter time."));
        }

        _digest = digest;
    }

    private JsonDocument? Fail(string words)
    {
        (Failure, _isOver) = (words, true);
        return null;
    }
}
