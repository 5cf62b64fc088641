using System.Globalization;
using System.Text.Json;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>A record, or a part of one, asked by name. What is not there, of another type or unreadable is empty; nothing throws.</summary>
internal readonly struct JsonRecord(JsonElement element)
{
    private const int LongestText = 300;
    private const decimal LargestNumber = 1_000_000m;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>A text, or a number as it is written.</summary>
    public string this[string name] => Text(Get(name));

    public JsonRecord Inside(string name) => new(Get(name));

    public IEnumerable<JsonRecord> Each(string name) =>
        Get(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(e => new JsonRecord(e)) : [];

    /// <summary>The last word of "uri://ed-fi.org/GradeLevelDescriptor#First grade".</summary>
    public string Descriptor(string name)
    {
        var text = this[name];
        return CellText.Clean(text.AsSpan(text.LastIndexOf('#') + 1)).ToString();
    }

    /// <summary>A date, or the day of a moment.</summary>
    public DateOnly? Date(string name)
    {
        var text = this[name];
        return text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    public TimeOnly? Time(string name) =>
        TimeOnly.TryParse(this[name], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>In thousandths, rounding half up; null for what is no number or beyond any scale.</summary>
    public long? Thousandths(string name) =>
        decimal.TryParse(this[name], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= LargestNumber
            ? (long)Math.Floor((number * 1_000m) + 0.5m) : null;

    public int? Whole(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private JsonElement Get(string name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;
        }
        catch (InvalidOperationException)
        {
            // A name in the record has an escape that is no letter.
            return default;
        }
    }

    private static string Text(JsonElement value)
    {
        try
        {
            var text = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            };
            var clean = CellText.Clean(text.Length > LongestText ? text.AsSpan(0, LongestText) : text);
            return clean.Length == text.Length ? text : clean.ToString();
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or an escape that is no letter.
            return "";
        }
    }
}
