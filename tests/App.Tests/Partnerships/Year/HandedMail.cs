using Counterpart.App.Messages;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>A message as it was handed to the mail server.</summary>
/// <param name="MayArrive">It was a school day in school hours, where the school is.</param>
/// <param name="IsTaken">The server brings it, whatever it answered.</param>
/// <param name="IsKnown">The product learned what became of it.</param>
internal sealed record HandedMail(Guid Id, string To, MailWords Words, DateTime At, bool MayArrive, bool IsTaken, bool IsKnown);
