using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Counterpart.App.Tests.Support;

/// <summary>What a form holds and sends, as a browser without script would do it.</summary>
internal static class FormFields
{
    public static void Fill(IHtmlFormElement form, string label, string value)
    {
        switch (Labelled(form, label))
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                box.IsChecked = value == "on";
                if (box is { Type: "radio", IsChecked: true })
                {
                    foreach (var other in form.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").Where(o => o.Name == box.Name && o != box))
                    {
                        other.IsChecked = false;
                    }
                }

                break;
            case IHtmlInputElement text:
                text.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                var chosen = select.Options.FirstOrDefault(o => o.Text.Trim() == value)
                    ?? throw new InvalidOperationException($"\"{label}\" has no option \"{value}\"");
                foreach (var option in select.Options)
                {
                    option.IsSelected = option == chosen;
                }

                break;
            default:
                throw new InvalidOperationException($"\"{label}\" is not a field a test can fill in");
        }
    }

    public static FormUrlEncodedContent AsBody(IHtmlFormElement form, IElement pressed) => new(Pairs(form, pressed));

    public static string AsQuery(string action, IHtmlFormElement form, IElement pressed) => action.Split('?', '#')[0] + "?"
        + string.Join('&', Pairs(form, pressed).Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));

    public static MultipartFormDataContent WithFiles(IHtmlFormElement form, IElement pressed, IEnumerable<(string Name, byte[] Content)> files)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in Pairs(form, pressed))
        {
            body.Add(new StringContent(value), name);
        }

        var box = form.QuerySelector<IHtmlInputElement>("input[type=file]") ?? throw new InvalidOperationException("The form has no file box");
        foreach (var (name, content) in files)
        {
            body.Add(new ByteArrayContent(content), box.Name!, name);
        }

        return body;
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(IHtmlFormElement form, IElement pressed)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { IsDisabled: false, Name.Length: > 0 } input when Sends(input):
                    yield return new(input.Name!, input.Type is "checkbox" or "radio" && !input.HasAttribute("value") ? "on" : input.Value);
                    break;
                case IHtmlTextAreaElement { IsDisabled: false, Name.Length: > 0 } area:
                    yield return new(area.Name!, area.Value);
                    break;
                case IHtmlSelectElement { IsDisabled: false, Name.Length: > 0 } select:
                    foreach (var option in select.Options.Where(o => o.IsSelected))
                    {
                        yield return new(select.Name!, option.Value);
                    }

                    break;
                default:
                    break;
            }
        }

        if (pressed.GetAttribute("name") is { Length: > 0 } name)
        {
            yield return new(name, pressed.GetAttribute("value") ?? "");
        }
    }

    private static bool Sends(IHtmlInputElement input) => input.Type switch
    {
        "checkbox" or "radio" => input.IsChecked,
        "file" or "submit" or "button" => false,
        _ => true,
    };

    private static IElement Labelled(IHtmlFormElement form, string words)
    {
        var labels = form.Owner!.QuerySelectorAll<IHtmlLabelElement>("label").Where(l => l.Form == form || form.Contains(l) || Control(l) is { } c && form.Elements.Contains(c)).ToList();
        var label = labels.Find(l => Squeezed(l) == words) ?? labels.Find(l => Squeezed(l).StartsWith(words, StringComparison.Ordinal))
            ?? labels.Find(l => Squeezed(l).Contains(words, StringComparison.Ordinal));
        return (label is null ? null : Control(label))
            ?? form.Elements.FirstOrDefault(e => e.GetAttribute("aria-label") == words)
            ?? throw new InvalidOperationException($"The form has no field labelled \"{words}\"; it has: {string.Join(" | ", labels.Select(Squeezed))}");
    }

    private static IElement? Control(IHtmlLabelElement label) => label.HtmlFor is { Length: > 0 } id
        ? label.Owner!.GetElementById(id)
        : label.QuerySelector("input, select, textarea");

    private static string Squeezed(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
