using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Counterpart.App.Shared;

/// <summary><c>&lt;form keep&gt;</c>: with JavaScript it is sent without leaving the page, so what was typed outlives a lost connection; see kept.js.
/// What stands in <c>data-unkept</c> never stays in a browser.</summary>
[HtmlTargetElement("form", Attributes = "keep")]
public sealed class KeepTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("keep");
        output.Attributes.SetAttribute("data-keep", "");
        output.Attributes.SetAttribute("hx-boost", "true");
        output.Attributes.SetAttribute("hx-target", "#main");
        output.Attributes.SetAttribute("hx-select", "#main");
        output.Attributes.SetAttribute("hx-swap", "outerHTML show:window:top");
    }
}
