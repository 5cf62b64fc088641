using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Counterpart.App.Shared;

/// <summary><c>&lt;text-field for="Email" label="Email address" hint="…" /&gt;</c>: label, hint, what is wrong and the box, tied together for a screen reader.
/// Other attributes (type, autocomplete, inputmode, maxlength) go to the box.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string Hint { get; set; } = "";

    /// <summary>More than one makes it a text area.</summary>
    public int Lines { get; set; } = 1;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(For.Name, "_");
        View.ModelState.TryGetValue(For.Name, out var state);
        var wrong = state?.Errors.FirstOrDefault()?.ErrorMessage;
        var box = Box(id, state?.AttemptedValue ?? For.Model?.ToString() ?? "");
        foreach (var extra in output.Attributes)
        {
            box.Attributes[extra.Name] = extra.Value?.ToString();
        }

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", wrong is null ? "field" : "field field--error");
        output.Content.AppendHtml(Part("label", "", Label, ("for", id)));
        List<string> says = [];
        Say(output, says, id + "_hint", "field__hint", Hint);
        Say(output, says, id + "_error", "field__error", wrong ?? "");
        if (says.Count > 0)
        {
            box.Attributes["aria-describedby"] = string.Join(' ', says);
        }

        if (wrong is not null)
        {
            box.Attributes["aria-invalid"] = "true";
        }

        output.Content.AppendHtml(box);
    }

    private static void Say(TagHelperOutput output, List<string> says, string id, string style, string words)
    {
        if (words.Length > 0)
        {
            says.Add(id);
            output.Content.AppendHtml(Part("p", style, words, ("id", id)));
        }
    }

    private static TagBuilder Part(string tag, string style, string words, (string Name, string Value) attribute)
    {
        var part = new TagBuilder(tag);
        if (style.Length > 0)
        {
            part.AddCssClass(style);
        }

        part.Attributes[attribute.Name] = attribute.Value;
        part.InnerHtml.Append(words);
        return part;
    }

    private TagBuilder Box(string id, string text)
    {
        var box = new TagBuilder(Lines > 1 ? "textarea" : "input");
        box.Attributes["id"] = id;
        box.Attributes["name"] = For.Name;
        if (Lines > 1)
        {
            box.Attributes["rows"] = Lines.ToString(System.Globalization.CultureInfo.InvariantCulture);
            box.InnerHtml.Append(text);
        }
        else
        {
            box.TagRenderMode = TagRenderMode.SelfClosing;
            box.Attributes["type"] = "text";
            box.Attributes["value"] = text;
        }

        return box;
    }
}
