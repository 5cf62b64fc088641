namespace Counterpart.App.Partnerships.Observing;

/// <summary>What may be done at an observation besides writing notes.</summary>
public sealed record ObservationParts(PlanObservation Plan, AnswerObservation Answer, TalkAbout Talk);
