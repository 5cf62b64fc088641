using System.Text.Json;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>
/// Walks through the records of a JSON file of any length: an array, records one below the other, or one of these in an envelope
/// (<c>{"staffs":[..]}</c>). Memory: the largest record, never the file.
/// </summary>
internal sealed class JsonRecords(Stream stream, string resource, Action<JsonRecord> each)
{
    private const int LargestRecord = 4 << 20;

    private static readonly string[] Envelopes = ["value", "data", "items", "records"];

    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 40 };

    private readonly JsonBuffer _buffer = new(stream);
    private JsonReaderState _state = new(Options);
    private bool _inEnvelope;

    private enum Step
    {
        Next,
        NeedsMore,
        Over,
    }

    public int Count { get; private set; }

    /// <returns>What is wrong with the file; null when it was read to its end.</returns>
    public string? Read()
    {
        try
        {
            _buffer.Begin();
            return Walk();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second is how a name with bytes that are no letters is told.
            return _buffer.IsLast && Count > 0 ? $"breaks off after record {Count}" : Count == 0 ? "is not JSON" : $"is not JSON any more after record {Count}";
        }
    }

    private string? Walk()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.Bytes, _buffer.IsLast, _state);
            Step step;
            var (consumed, state) = (0L, _state);
            while ((step = Take(ref reader)) == Step.Next)
            {
                (consumed, state) = (reader.BytesConsumed, reader.CurrentState);
            }

            if (step == Step.Over || (_buffer.IsLast && step == Step.NeedsMore))
            {
                return step == Step.Over ? null : $"breaks off after record {Count}";
            }

            _state = state;
            _buffer.Drop((int)consumed);
            if (_buffer.Bytes.Length >= LargestRecord)
            {
                return $"has a record of more than {LargestRecord >> 20} MB after record {Count}";
            }

            _buffer.Fill();
        }
    }

    private Step Take(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return _buffer.IsLast && reader.CurrentDepth == 0 ? Step.Over : Step.NeedsMore;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray when reader.CurrentDepth == (_inEnvelope ? 1 : 0):
            case JsonTokenType.EndArray when reader.CurrentDepth == (_inEnvelope ? 1 : 0):
                return Step.Next;
            case JsonTokenType.EndObject when _inEnvelope && reader.CurrentDepth == 0:
                _inEnvelope = false;
                return Step.Next;
            case JsonTokenType.PropertyName when _inEnvelope && reader.CurrentDepth == 1:
                return Property(ref reader);
            case JsonTokenType.StartObject when reader.CurrentDepth == 0 && !_inEnvelope:
                return EnvelopeOrRecord(ref reader);
            default:
                return Record(ref reader);
        }
    }

    /// <summary>In an envelope arrays are walked through, everything else is passed over.</summary>
    private static Step Property(ref Utf8JsonReader reader)
    {
        var peek = reader;
        if (!peek.Read())
        {
            return Step.NeedsMore;
        }

        return peek.TokenType == JsonTokenType.StartArray || reader.TrySkip() ? Step.Next : Step.NeedsMore;
    }

    /// <summary>An object that begins with a list under the resource's own name is an envelope.</summary>
    private Step EnvelopeOrRecord(ref Utf8JsonReader reader)
    {
        var peek = reader;
        if (!peek.Read())
        {
            return Step.NeedsMore;
        }

        if (peek.TokenType == JsonTokenType.PropertyName && IsEnvelope(peek.GetString()!))
        {
            if (!peek.Read())
            {
                return Step.NeedsMore;
            }

            _inEnvelope = peek.TokenType == JsonTokenType.StartArray;
        }

        return _inEnvelope ? Step.Next : Record(ref reader);
    }

    private bool IsEnvelope(string property) =>
        property.Equals(resource, StringComparison.OrdinalIgnoreCase) || Envelopes.Contains(property, StringComparer.OrdinalIgnoreCase);

    private Step Record(ref Utf8JsonReader reader)
    {
        var whole = reader;
        if (!whole.TrySkip())
        {
            return Step.NeedsMore;
        }

        using var document = JsonDocument.ParseValue(ref reader);
        Count++;
        each(new(document.RootElement));
        return Step.Next;
    }
}
