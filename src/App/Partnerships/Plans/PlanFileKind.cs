namespace Counterpart.App.Partnerships.Plans;

/// <summary>Kinds of file a plan may be, known by what is in them.</summary>
public enum PlanFileKind
{
    Pdf = 1,
    Docx = 2,
    Pptx = 3,
    Xlsx = 4,
    Odt = 5,
    Png = 6,
    Jpeg = 7,
    Text = 8,
}
