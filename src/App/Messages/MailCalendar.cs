namespace Counterpart.App.Messages;

/// <summary>A calendar file that a message carries (RFC 6047): what the reader's calendar is asked to do, and with what.</summary>
/// <param name="Method">REQUEST or CANCEL.</param>
public sealed record MailCalendar(string Method, string File);
