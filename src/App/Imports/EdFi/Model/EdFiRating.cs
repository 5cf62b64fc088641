namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>What was observed on one element.</summary>
internal sealed record EdFiRating(EdFiPerson Person, string Element)
{
    /// <summary>Title of the evaluation: the name of the instrument.</summary>
    public string Evaluation { get; init; } = "";

    public string PerformanceEvaluation { get; init; } = "";

    /// <summary>The year the school year ends in, as Ed-Fi has it.</summary>
    public int Year { get; init; }

    public DateOnly? Date { get; init; }

    public long Thousandths { get; init; }

    /// <summary>Null when none is declared.</summary>
    public EdFiScale? Scale { get; init; }

    public bool IsSelf { get; init; }

    public EdFiPerson? Reviewer { get; init; }

    /// <summary>The area of reinforcement names an element. Its text is not kept.</summary>
    public bool NamesReinforcement { get; init; }

    public bool NamesRefinement { get; init; }
}
