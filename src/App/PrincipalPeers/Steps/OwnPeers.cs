using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>A pair of administrators as one of them may know it. Only <see cref="FindOwnPeers"/> makes one, so whoever holds one has a place in it.</summary>
public sealed record OwnPeers
{
    public required long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required PeerPerson Me { get; init; }

    /// <summary>Everybody who ever had a place, in order.</summary>
    public required IReadOnlyList<PeerPerson> Everybody { get; init; }

    public required string YearName { get; init; }
    public required DateOnly YearEndsOn { get; init; }
    public required DateTime IntroducedAt { get; init; }
    public required DateOnly? EndsOn { get; init; }
    public required string EndWords { get; init; }
    public required DateTime? ForgottenAt { get; init; }

    /// <summary>Whom the state named for questions; may be empty.</summary>
    public required string Contact { get; init; }

    public required DateTime Now { get; init; }

    /// <summary>By the reader's own clock.</summary>
    public DateOnly Today => SchoolTime.DayIn(Now, Me.Zone);

    public DateOnly IntroducedOn => SchoolTime.DayIn(IntroducedAt, Me.Zone);
    public string Address => $"/p3/{PublicId.InAddress()}";

    /// <summary>Those who still have a place.</summary>
    public IEnumerable<PeerPerson> People => Everybody.Where(p => p.IsThere);

    public IReadOnlyList<PeerPerson> Others => [.. People.Where(p => p.SeatId != Me.SeatId)];

    /// <summary>For the audit: whom a change concerns.</summary>
    public IEnumerable<long> PersonIds => People.Select(p => p.Id);

    /// <summary>Each who is there hosts one.</summary>
    public int VisitCount => Math.Max(2, People.Count());

    public string Partners => Words.List([.. Others.Select(o => o.Name)]);
    public string PartnersFirst => Words.List([.. Others.Select(o => o.FirstName)]);

    /// <summary>Nothing can be planned any more; what was written stays its writer's.</summary>
    public bool IsOver => EndsOn is not null || Others.Count == 0 || AreWordsOver;

    /// <summary>From that day the words of the year are deleted.</summary>
    public DateOnly WordsGoOn => YearEndsOn.AddYears(PeerWords.YearsKept);

    /// <summary>Nothing can be written any more: it would stay for good.</summary>
    public bool AreWordsOver => ForgottenAt is not null || SchoolTime.DayIn(Now, SchoolTime.StateZone) >= WordsGoOn;

    /// <summary>Stands beside what somebody writes.</summary>
    public string WordsGo => $"Deleted one year after the program year ends, on {SchoolTime.SayDay(WordsGoOn)}, or sooner by you.";

    /// <summary>Stands where words stood.</summary>
    public string WordsWent =>
        $"What each of you wrote in {YearName} {(ForgottenAt is { } at ? $"was deleted on {SchoolTime.SayDay(SchoolTime.DayIn(at, SchoolTime.StateZone))}" : "is being deleted today")}, one year after the program year. Which steps were done, on which days and for how long stays, and so do your hours. A line you shared upward stays until you take it back.";

    /// <summary>Stands beside what both see.</summary>
    public string BothSee => $"You and {Partners} see this. Your director of schools and the state see which steps are done, not the words. School records can be requested under state law.";

    /// <summary>Stands beside what only its writer sees until it is shared.</summary>
    public string OnlyYou => $"Only you see this until you share it with {PartnersFirst}. Your director of schools and the state cannot open it. School records can be requested under state law.";

    /// <summary>Stands beside the action plan.</summary>
    public string PlanAudience(bool isShared) =>
        $"{(IsOver ? "Only you see this." : isShared ? $"You and {Partners} see this." : $"Only you see this until you share it with {PartnersFirst}.")} Your director of schools sees whether it is started, shared or completed, not the words. School records can be requested under state law.";

    public PeerPerson OfSeat(long seat) => Everybody.First(p => p.SeatId == seat);
}
