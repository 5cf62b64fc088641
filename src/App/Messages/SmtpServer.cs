using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Text;
using Counterpart.App.Operations;

namespace Counterpart.App.Messages;

/// <summary>The mail server named with --smtp. Plain text with a simple HTML twin; nothing in it calls home.</summary>
public sealed class SmtpServer(InstallOptions install) : IMailServer
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    public async Task<MailAnswer> SendAsync(Guid id, string to, MailWords words, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            using var message = Message(id, to, words);
            using var client = new SmtpClient(Host, Port);
            await client.SendMailAsync(message, limit.Token);
            return new(true);
        }
        catch (FormatException e)
        {
            return new(false, e.Message);
        }
        catch (SmtpException e)
        {
            return new(false, WasNotTaken(e) ? e.Message : $"{MailRules.Unknown}: {e.Message}");
        }
        catch (OperationCanceledException)
        {
            return new(false, $"{MailRules.Unknown}: no answer within {patience.TotalSeconds:0} seconds");
        }
    }

    private string Host => install.Smtp.Split(':')[0];
    private int Port => install.Smtp.Split(':') is [_, var port] && int.TryParse(port, out var number) ? number : 25;

    /// <summary>The server answered with a number, or was never reached: then it surely has not taken the message.</summary>
    private static bool WasNotTaken(SmtpException e) => e.StatusCode != SmtpStatusCode.GeneralFailure || e.InnerException is SocketException;

    private MailMessage Message(Guid id, string to, MailWords words)
    {
        var from = new MailAddress(install.MailFrom, "Counterpart", Encoding.UTF8);
        var message = new MailMessage(from, new MailAddress(to))
        {
            Subject = words.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = words.Text.ReplaceLineEndings("\r\n"),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        if (words.ReplyTo.Length > 0)
        {
            message.ReplyToList.Add(new MailAddress(words.ReplyTo));
        }

        message.Headers.Add("Message-ID", $"<{id:N}@{from.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        var html = AlternateView.CreateAlternateViewFromString(Html(words), Encoding.UTF8, MediaTypeNames.Text.Html);
        html.TransferEncoding = TransferEncoding.QuotedPrintable;
        message.AlternateViews.Add(html);
        if (words.Calendar is { } calendar)
        {
            message.AlternateViews.Add(Invitation(calendar));
        }

        return message;
    }

    private static AlternateView Invitation(MailCalendar calendar)
    {
        var type = new ContentType("text/calendar") { CharSet = "utf-8" };
        type.Parameters.Add("method", calendar.Method);
        return new(new MemoryStream(Encoding.UTF8.GetBytes(calendar.File)), type) { TransferEncoding = TransferEncoding.Base64 };
    }

    private static string Html(MailWords words)
    {
        var paragraphs = words.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(words.Subject)}</title></head><body>"
            + string.Concat(paragraphs.Select(p => $"<p>{WebUtility.HtmlEncode(p.Trim()).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"))
            + "</body></html>";
    }
}
