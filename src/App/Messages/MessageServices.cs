using Counterpart.App.Messages.Feeds;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Messages.Notes.OfDistricts;
using Counterpart.App.Messages.Notes.OfLeaders;
using Counterpart.App.Messages.Notes.OfMeetings;
using Counterpart.App.Messages.Notes.OfPeers;
using Counterpart.App.Operations;

namespace Counterpart.App.Messages;

public static class MessageServices
{
    /// <summary>The demo never sends, whatever it is told: its messages stay in the outbox, to be read on screen.</summary>
    public static void AddMessages(this IServiceCollection services, InstallOptions install)
    {
        services.AddScoped<Outbox>();
        services.AddScoped<SetRhythm>();
        services.AddScoped<ReadNews>();
        services.AddScoped<ReadNoteFacts>();
        services.AddScoped<NoteOutbox>();
        services.AddScoped<ForgetMail>();
        services.AddScoped<WriteNotes>();
        services.AddScoped<ReadQuietPairs>();
        services.AddScoped<ReadLeaderFacts>();
        services.AddScoped<WriteLeaderNotes>();
        services.AddScoped<WriteDistrictNotes>();
        services.AddScoped<ReadMeetingsToday>();
        services.AddScoped<WriteMeetingNotes>();
        services.AddScoped<WriteDirectorNotes>();
        services.AddScoped<WriteNomineeNotes>();
        services.AddScoped<ElsewhereWriters>();
        services.AddScoped<ReadPeerFacts>();
        services.AddScoped<PeerReaders>();
        services.AddScoped<WritePeerNotes>();
        services.AddScoped<WriteOfficeNotes>();
        services.AddScoped<PeerWriters>();
        services.AddScoped<NoteWriters>();
        services.AddScoped<NotesOfDay>();
        services.AddScoped<CalendarLinks>();
        services.AddScoped<PersonCalendar>();
        if (install is { IsDemo: false, Smtp.Length: > 0 })
        {
            services.AddSingleton<IMailServer, SmtpServer>();
            services.AddScoped<SendMail>();
            services.AddHostedService<MailJob>();
            services.AddHostedService<NotesJob>();
        }
    }
}
