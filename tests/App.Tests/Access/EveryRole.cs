using System.Text;
using Counterpart.App.Access;
using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Messages.Feeds;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.PrincipalPeers.Steps;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

/// <summary>One school with one person of each role, signed in, and a second school whose ids are a stranger's.</summary>
public sealed class EveryRole : RunningApp
{
    private readonly SemaphoreSlim making = new(1, 1);
    private readonly Dictionary<Role, IReadOnlyList<(Browser Browser, bool Ticked)>> browsers = [];
    private readonly Dictionary<(SchoolInTest School, string Thing), Guid> ids = [];
    private SchoolInTest? mine;
    private SchoolInTest? strangers;
    private Person? teacher;
    private List<Person> administrators = [];

    /// <summary>The browsers of a role; two for an assistant principal: nothing ticked, everything ticked.</summary>
    public async Task<IReadOnlyList<(Browser Browser, bool Ticked)>> BrowsersOfAsync(Role role)
    {
        await MakeAsync();
        return browsers[role];
    }

    /// <summary>The address with an id of the own school in it, where this class knows how to make one; else with a random id.</summary>
    public async Task<string> OwnAsync(string route)
    {
        await MakeAsync();
        return WithId(route, await IdAsync(mine!, route), await SecondAsync(mine!, route));
    }

    /// <summary>A delivery is its district's or the state's; nobody here is without a partner; a meeting is moved only where a standing time has one on the day in the address; and the page of another school's agreement is the state's, so these answer 404 like a stranger's.</summary>
    public static bool HasNoOwn(string route) => route is "/school/matches/alone/{person:guid}" or "/partnership/{partnership:guid}/move" || route.EndsWith("/imports/{delivery:guid}", StringComparison.Ordinal);

    public async Task<IEnumerable<string>> StrangersAsync(string route)
    {
        await MakeAsync();
        var second = await SecondAsync(strangers!, route);
        return new[] { PublicId.New().InAddress(), await IdAsync(strangers!, route), "7", "nonsense" }.Distinct().Select(i => WithId(route, i, second))
            .Concat(second.Length == 0 ? [] : [WithId(route, await IdAsync(mine!, route), second)]);
    }

    private static string WithId(string route, string id, string second = "")
    {
        var open = route.IndexOf('{', StringComparison.Ordinal);
        return open < 0 ? route : route[..open] + id + WithId(route[(route.IndexOf('}', open) + 1)..], second);
    }

    /// <summary>Of a page of one thing of a pair; empty elsewhere.</summary>
    private async Task<string> SecondAsync(SchoolInTest school, string route)
    {
        var rest = route[(route.IndexOf('}', StringComparison.Ordinal) + 1)..];
        return rest.Contains('{', StringComparison.Ordinal) ? await IdAsync(school, rest) : "";
    }

    /// <summary>The id of a row that is really there, made once.</summary>
    private async Task<string> IdAsync(SchoolInTest school, string route)
    {
        var thing = Thing(route);
        if (thing == "section")
        {
            return school == mine ? "goals" : "nobodys-page";
        }

        if (thing == "number")
        {
            return school == mine ? "1" : "9";
        }

        if (thing.Length == 0 || ids.ContainsKey((school, thing)))
        {
            return thing.Length == 0 ? "" : ids[(school, thing)].InAddress();
        }

        return (ids[(school, thing)] = thing switch
        {
            "school" => school.School.PublicId,
            "seat" => (await SaveAsync(Seat(school))).PublicId,
            "delivery" => await DeliveryAsync(school),
            "secret" => await LinkAsync(school),
            "schedule" => (await SaveAsync(Assembly(school))).PublicId,
            "file" => await FileAsync(school),
            "partnership" => (await FinalizedPair.MakeAsync(this, school)).Partnership.PublicId,
            "invitation" => await IntroducedAsync(school),
            "observation" => await PairThings.ObservationAsync(this, school, await IdAsync(school, "/partnership/{partnership:guid}")),
            "observed" => await PairThings.AskedAsync(this, school, school == mine ? teacher! : await school.PersonAsync("Tom Reyes")),
            "plan" => await PairThings.PlanAsync(this, school, await IdAsync(school, "/partnership/{partnership:guid}")),
            "pair" => await SuggestedAsync(school),
            "peer" => await PeersAsync(school),
            "meeting" => (await SaveAsync(new FacultyMeeting { PublicId = PublicId.New(), SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, On = new(2026, 11, 4) })).PublicId,
            "district" => school.District.PublicId,
            "nomination" => await NominatedAsync(school),
            "notice" => await NoticeAsync(school),
            "assistant" => (await school.PersonAsync("Jasmine Cole", Role.AssistantPrincipal)).PublicId,
            _ => (await school.PersonAsync("Jasmine Cole")).PublicId,
        }).InAddress();
    }

    private static string Thing(string route) => PermissionRow.For(route, "", "").Id switch
    {
        "id" => "file",
        "pair" when route.StartsWith("/school/introductions", StringComparison.Ordinal) => "partnership",
        "pair" when route.StartsWith("/school/year", StringComparison.Ordinal) => "invitation",
        "partnership" => "invitation",
        "observation" when route.StartsWith("/observed", StringComparison.Ordinal) => "observed",
        "person" when route.Contains("/duties", StringComparison.Ordinal) => "assistant",
        var other => other,
    };

    private static VacantSeat Seat(SchoolInTest school) => new()
    {
        PublicId = PublicId.New(), SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Label = "7 Science, to be hired",
    };

    /// <summary>In the own school one that works; a private link is open to whoever knows it, so a stranger's is one that nobody made.</summary>
    private async Task<Guid> LinkAsync(SchoolInTest school)
    {
        var secret = PublicId.New();
        if (school == mine)
        {
            await SaveAsync(new CalendarLink { PersonId = school.Principal.Id, Digest = Vault.Digest($"calendar link {secret.InAddress()}"), MadeAt = Clock.GetUtcNow().UtcDateTime });
        }

        return secret;
    }

    private static BellSchedule Assembly(SchoolInTest school) => new()
    {
        PublicId = PublicId.New(), SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Name = "Assembly", Dates = [new(2026, 9, 11)],
    };

    private async Task<Guid> DeliveryAsync(SchoolInTest school) => (await SaveAsync(new Delivery
    {
        PublicId = PublicId.New(),
        StateId = school.District.StateId,
        DistrictId = school.District.Id,
        Kind = FileKind.Roster,
        FileName = "many.csv",
        Digest = "",
        Bytes = 1,
        State = DeliveryState.GivenUp,
        ReceivedAt = Clock.GetUtcNow().UtcDateTime,
        ReceivedById = school.Principal.Id,
    })).PublicId;

    private static async Task<Guid> FileAsync(SchoolInTest school)
    {
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/imports/new");
        var page = await browser.UploadAsync("Check this file", "one.csv", Encoding.UTF8.GetBytes("person_id,name,email,grades,subjects\nE1,Eve Ash,,7,Math\n"), ("Roster", "on"));
        return Guid.Parse(page.Path.Split('/')[^1]);
    }

    /// <summary>In the own school the teacher who asks has a place in it.</summary>
    private async Task<Guid> IntroducedAsync(SchoolInTest school)
    {
        var pair = await FinalizedPair.MakeAsync(this, school, who: school == mine ? teacher : null);
        await WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, Clock.GetUtcNow().UtcDateTime)));
        return pair.Partnership.PublicId;
    }

    private async Task<Guid> NominatedAsync(SchoolInTest school) => (await NominatingInTest.NominatedAsync(this, school, await school.PersonAsync("Ruth Ogle", Role.Principal), NomineeReply.Yes)).PublicId;

    private async Task<Guid> NoticeAsync(SchoolInTest school) => (await SaveAsync(new PeerNotice
    {
        PublicId = PublicId.New(), PeerYearId = (await NominatingInTest.TakesPartAsync(this, school)).Id, DistrictId = school.District.Id, Wave = 1, MadeAt = Clock.GetUtcNow().UtcDateTime,
    })).PublicId;
    /// <summary>In the own school everybody who may be an administrator of a pair has a place in it.</summary>
    private async Task<Guid> PeersAsync(SchoolInTest school)
    {
        var pair = await PeerPairInTest.MakeAsync(this, school, school == mine ? administrators : [school.Principal, await school.PersonAsync("Ruth Ogle", Role.Principal)]);
        await pair.SetVisitAsync(1);
        return pair.PublicId;
    }

    private async Task<Guid> SuggestedAsync(SchoolInTest school)
    {
        await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Run suggestions");
        var draft = Draft.From(await WithDbAsync(db => db.DraftVersions.Where(d => d.SchoolId == school.School.Id).OrderByDescending(d => d.Number).FirstAsync()));
        var seats = await WithDbAsync(db => db.VacantSeats.Select(s => s.PublicId).ToListAsync());

        // A place to be hired for has nobody to keep apart or know anything about.
        return draft.Pairs.First(p => p.Members.Count(m => !seats.Contains(Guid.Parse(m))) > 1).Id;
    }

    private async Task MakeAsync()
    {
        await making.WaitAsync();
        try
        {
            if (mine is not null)
            {
                return;
            }

            var school = await SchoolInTest.MakeAsync(this);
            strangers = await SchoolInTest.MakeAsync(this);
            foreach (var role in PermissionRow.Roles)
            {
                var person = role == Role.Principal ? school.Principal : await school.PersonAsync($"Some {role}", role);
                teacher = role == Role.Teacher ? person : teacher;
                administrators = role is Role.Principal or Role.AssistantPrincipal or Role.PeerAdministrator ? [.. administrators, person] : administrators;
                browsers[role] = [(await BrowserOfAsync(person), false)];
            }

            var ticked = await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [.. May.Delegable]);
            administrators.Add(ticked);
            browsers[Role.AssistantPrincipal] = [.. browsers[Role.AssistantPrincipal], (await BrowserOfAsync(ticked), true)];
            mine = school;
        }
        finally
        {
            making.Release();
        }
    }
}
