using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>Writes the emails of an introduction into the outbox, one to each person who has an address. The caller saves.</summary>
public sealed class WriteIntroductions(AppDb db, Outbox outbox, LetterHeads heads, TimeProvider clock)
{
    public async Task<Introduced> AddAsync(SchoolThisYear here, IReadOnlyList<PairToIntroduce> chosen, CancellationToken cancel)
    {
        var head = await heads.OfAsync(here, cancel);
        var ids = chosen.SelectMany(p => p.People).Select(m => m.PersonId!.Value).ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var notBefore = QuietHours.Until(clock.GetUtcNow().UtcDateTime, here.Zone, (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet);
        List<string> onPaper = [];
        var emails = 0;
        foreach (var (pair, member) in chosen.SelectMany(p => p.People.Select(m => (p, m))))
        {
            var person = people[member.PersonId!.Value];
            if (person.Email is null)
            {
                onPaper.Add(person.Name);
                continue;
            }

            outbox.Add(MailKind.Introduction, person, mayRepeat: true, IntroductionMail.Of(Letter.For(member, pair, head), pair.PublicId, head), member.SeatId, notBefore, here.Zone, here.SchoolId);
            emails++;
        }

        return new(emails, notBefore is { } at ? SchoolTime.Say(at, here.Zone) : null) { OnPaper = onPaper };
    }
}
