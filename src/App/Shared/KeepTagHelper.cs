using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Counterpart.App.Shared;

/// <summary><c>&lt;form keep&gt;</c>: with JavaScript it is sent without leaving the page, so what was typed outlives a lost connection; see kept.js.
/// A button with <c>data-draft</c> presses itself while somebody types (a form with an id), without what stands in <c>data-press</c>. Where there is none and the form says <c>data-typed</c>, what is typed
/// waits in the browser of an own device for a press. What stands in <c>data-unkept</c> never stays in a browser.</summary>
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
        if (!output.Attributes.ContainsName("hx-swap"))
        {
            output.Attributes.SetAttribute("hx-swap", "outerHTML show:window:top");
        }
    }
}
