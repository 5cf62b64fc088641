namespace Counterpart.App.Data;

/// <summary>Why sealed data is written or opened. What was sealed for one kind of data opens only as that kind.</summary>
/// <param name="Name">As the audit shows it.</param>
public sealed record Purpose(string Name)
{
    public static readonly Purpose Results = new("results");
    public static readonly Purpose Cards = new("cards");
    public static readonly Purpose OwnWords = new("own words");
    public static readonly Purpose LeftOut = new("left out");
    public static readonly Purpose Reasons = new("reasons");
    public static readonly Purpose Facts = new("pair facts");
    public static readonly Purpose Proof = new("proof");
    public static readonly Purpose Knowledge = new("knowledge");
    public static readonly Purpose PartnershipWords = new("partnership words");
    public static readonly Purpose MeetingText = new("meeting text");
    public static readonly Purpose StepText = new("step text");
    public static readonly Purpose PlanText = new("plan text");
    public static readonly Purpose AskLine = new("ask line");
    public static readonly Purpose CheckInLine = new("check-in line");
    public static readonly Purpose SharedLine = new("shared lines");
    public static readonly Purpose Evidence = new("evidence");
    public static readonly Purpose ObservationPlan = new("observation plan");
    public static readonly Purpose ObservationNotes = new("observation notes");
    public static readonly Purpose PlanHead = new("lesson plan");
    public static readonly Purpose PlanContent = new("lesson plan content");
    public static readonly Purpose PlanFile = new("lesson plan file");
    public static readonly Purpose PlanAnswer = new("lesson plan answer");
    public static readonly Purpose NomineeCard = new("nominee card");
    public static readonly Purpose PeerConcern = new("concern about a match");
    public static readonly Purpose ActionPlan = new("action plan");
    public static readonly Purpose ActionPlanFile = new("action plan file");
    public static readonly Purpose VisitPlan = new("site visit");
    public static readonly Purpose VisitNotes = new("site visit notes");
    public static readonly Purpose VisitCover = new("cover during a site visit");
    public static readonly Purpose VisitOffice = new("office told of a site visit");
    public static readonly Purpose CallNotes = new("call notes");
    public static readonly Purpose Debrief = new("debrief");
    public static readonly Purpose DebriefLine = new("debrief line");
    public static readonly Purpose ImportFile = new("import file");
    public static readonly Purpose Connection = new("connection");
    public static readonly Purpose Mail = new("mail");
    public static readonly Purpose ProtectionKey = new("protection key");

    /// <summary>Reasons for looking, as the audit names them.</summary>
    public static readonly Purpose ReviewBoard = new("review board");

    public static readonly Purpose Strengths = new("strengths by indicator");
    public static readonly Purpose Letters = new("letters");
    public static readonly Purpose PeerMatching = new("matching administrators");
    public static readonly Purpose Conferences = new("post-conferences");
}
