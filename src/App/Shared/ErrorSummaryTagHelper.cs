using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Counterpart.App.Shared;

/// <summary><c>&lt;error-summary /&gt;</c>: what stands in the way, each line linked to its field. Nothing when nothing is wrong.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var problems = View.ModelState.Where(m => m.Value!.Errors.Count > 0).ToList();
        if (problems.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errors");
        output.Attributes.SetAttribute("aria-labelledby", "problems-head");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "problems");
        output.Content.AppendHtml("<h2 id=\"problems-head\">Before you go on</h2><ul>");
        foreach (var (field, state) in problems)
        {
            foreach (var error in state!.Errors)
            {
                output.Content.AppendHtml("<li>").AppendHtml(Line(field, error.ErrorMessage)).AppendHtml("</li>");
            }
        }

        output.Content.AppendHtml("</ul>");
    }

    private static TagBuilder Line(string field, string words)
    {
        var line = new TagBuilder(field.Length == 0 ? "span" : "a");
        if (field.Length > 0)
        {
            line.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        }

        line.InnerHtml.Append(words);
        return line;
    }
}
