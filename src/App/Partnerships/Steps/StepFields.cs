using System.Globalization;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Steps;

/// <summary>The three boxes of a next step, in whatever form they stand.</summary>
/// <param name="Name">How the form calls the step: "Form.Step".</param>
public sealed record StepFields(OwnPair Pair, StepForm Form, string Name)
{
    public string Box(string field) => $"{Name}.{field}".Replace('.', '_');

    public static string Id(PairPerson person) => person.PublicId.InAddress();

    /// <summary>As a date box of a browser wants it.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
