namespace Counterpart.App.Operations;

/// <summary>Warnings and worse only, wherever the product is started from: a log is no place for what people do, or for the SQL that says so.</summary>
public static class QuietLogs
{
    public static void AddQuietLogs(this ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
    }
}
