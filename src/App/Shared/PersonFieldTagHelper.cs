using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Counterpart.App.Shared;

/// <summary><c>&lt;person-field for="…" label="…" people="…" /&gt;</c>: chooses one person of a list, or nobody. Label, hint, what is wrong and the box, tied together.</summary>
[HtmlTargetElement("person-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PersonFieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string Hint { get; set; } = "";
    public required IReadOnlyList<(string Id, string Name)> People { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(For.Name, "_");
        View.ModelState.TryGetValue(For.Name, out var state);
        var wrong = state?.Errors.FirstOrDefault()?.ErrorMessage ?? "";
        var chosen = state?.AttemptedValue ?? For.Model?.ToString() ?? "";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", wrong.Length == 0 ? "field" : "field field--error");
        output.Content.AppendHtml(Part("label", Label, ("for", id)));
        output.Content.AppendHtml(Part("p", Hint, ("class", "field__hint"), ("id", id + "_hint")));
        if (wrong.Length > 0)
        {
            output.Content.AppendHtml(Part("p", wrong, ("class", "field__error"), ("id", id + "_error")));
        }

        output.Content.AppendHtml(Box(id, chosen, wrong.Length > 0));
    }

    private static TagBuilder Part(string tag, string words, params (string Name, string Value)[] attributes)
    {
        var part = new TagBuilder(tag);
        foreach (var (name, value) in attributes)
        {
            part.Attributes[name] = value;
        }

        part.InnerHtml.Append(words);
        return part;
    }

    private TagBuilder Box(string id, string chosen, bool isWrong)
    {
        var box = new TagBuilder("select");
        box.Attributes["id"] = id;
        box.Attributes["name"] = For.Name;
        box.Attributes["aria-describedby"] = isWrong ? $"{id}_hint {id}_error" : id + "_hint";
        if (isWrong)
        {
            box.Attributes["aria-invalid"] = "true";
        }

        Option(box, "", "Nobody", chosen);
        foreach (var (value, name) in People)
        {
            Option(box, value, name, chosen);
        }

        if (chosen.Length > 0 && People.All(p => p.Id != chosen))
        {
            Option(box, chosen, "Somebody of another school (from a file)", chosen);
        }

        return box;
    }

    private static void Option(TagBuilder box, string value, string words, string chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (value == chosen)
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(words);
        box.InnerHtml.AppendHtml(option);
    }
}
