using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Counterpart.App.Shared;

/// <summary><c>&lt;field-error for="Card.Share" /&gt;</c>: what is wrong with a field, beside its choices. Nothing when nothing is wrong.</summary>
[HtmlTargetElement("field-error", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldErrorTagHelper : TagHelper
{
    /// <summary>The field's name, as objections say it.</summary>
    public required string For { get; set; }

    /// <summary>The field has a box with its id: the words get that id and <c>_error</c>, for the box to be described by.</summary>
    public bool Boxed { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!View.ModelState.TryGetValue(For, out var state) || state.Errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field__error");
        output.Attributes.SetAttribute("id", TagBuilder.CreateSanitizedId(For, "_") + (Boxed ? "_error" : ""));
        output.Content.AppendHtml("<svg aria-hidden=\"true\"><use href=\"/img/sprite.svg#ask\"></use></svg>");
        var words = new TagBuilder("span");
        words.InnerHtml.Append(string.Join(' ', state.Errors.Select(e => e.ErrorMessage)));
        output.Content.AppendHtml(words);
    }
}
