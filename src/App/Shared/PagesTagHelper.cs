using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Counterpart.App.Shared;

/// <summary><c>&lt;pages of="Model.Paging" address="page => …" /&gt;</c>: links to the pages of a long list. Nothing when there is one page.</summary>
[HtmlTargetElement("pages", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagesTagHelper : TagHelper
{
    public required Paging Of { get; set; }
    public required Func<int, string> Address { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.Last == 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pages");
        output.Attributes.SetAttribute("aria-label", "Pages");
        Link(output, Of.Page - 1, "Back");
        for (var page = 1; page <= Of.Last; page++)
        {
            Link(output, page, page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Link(output, Of.Page + 1, "Next");
    }

    private void Link(TagHelperOutput output, int page, string words)
    {
        if (page < 1 || page > Of.Last)
        {
            return;
        }

        var part = new TagBuilder(page == Of.Page ? "span" : "a");
        part.Attributes[page == Of.Page ? "aria-current" : "href"] = page == Of.Page ? "page" : Address(page);
        part.InnerHtml.Append(words);
        output.Content.AppendHtml(part);
    }
}
