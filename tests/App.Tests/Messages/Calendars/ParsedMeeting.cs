namespace Counterpart.App.Tests.Messages.Calendars;

/// <summary>One time that a meeting takes place.</summary>
/// <param name="Wall">On the clock of its zone: "2026-10-27 08:50".</param>
/// <param name="Utc">"13:50Z".</param>
internal sealed record ParsedMeeting(string Wall, string Utc, string Minutes, string Uid, string Sequence, string Title, string Place);
