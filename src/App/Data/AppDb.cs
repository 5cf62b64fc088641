using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Audit;
using Counterpart.App.CheckIns;
using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Data.Mapping;
using Counterpart.App.Evaluations;
using Counterpart.App.Evaluations.Descriptors;
using Counterpart.App.Guidebook;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Connections;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.MatchRuns;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Feeds;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Operations;
using Counterpart.App.Organizations;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Organizations.Neighbors;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Oversight.Statewide;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Nominating;
using Counterpart.App.PrincipalPeers.Steps.Calls;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Programs.Directory;
using Counterpart.App.Records;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Counterpart.App.Data;

/// <summary>The one door to the database. Reads go through <c>VisibleTo(actor)</c> of the entity; a change records its audit entry and saves once.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    public DbSet<State> States => Set<State>();
    public DbSet<District> Districts => Set<District>();
    public DbSet<NeighborPair> NeighborPairs => Set<NeighborPair>();
    public DbSet<School> Schools => Set<School>();
    public DbSet<DataAgreement> DataAgreements => Set<DataAgreement>();
    public DbSet<SchoolYear> SchoolYears => Set<SchoolYear>();
    public DbSet<PartnershipProgram> Programs => Set<PartnershipProgram>();
    public DbSet<ProgramSchool> ProgramSchools => Set<ProgramSchool>();
    public DbSet<CalendarEntry> CalendarEntries => Set<CalendarEntry>();
    public DbSet<GuidebookVersion> GuidebookVersions => Set<GuidebookVersion>();
    public DbSet<WillingPrincipal> WillingPrincipals => Set<WillingPrincipal>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<PersonIdentifier> PersonIdentifiers => Set<PersonIdentifier>();
    public DbSet<Position> Positions => Set<Position>();
    public DbSet<Participation> Participations => Set<Participation>();
    public DbSet<Card> Cards => Set<Card>();
    public DbSet<AprilCard> AprilCards => Set<AprilCard>();
    public DbSet<OwnWords> OwnWords => Set<OwnWords>();
    public DbSet<TeacherPeriod> TeacherPeriods => Set<TeacherPeriod>();
    public DbSet<BellPeriod> BellPeriods => Set<BellPeriod>();
    public DbSet<BellSchedule> BellSchedules => Set<BellSchedule>();
    public DbSet<VacantSeat> VacantSeats => Set<VacantSeat>();
    public DbSet<Rubric> Rubrics => Set<Rubric>();
    public DbSet<IndicatorDescriptor> IndicatorDescriptors => Set<IndicatorDescriptor>();
    public DbSet<ResultSheet> ResultSheets => Set<ResultSheet>();
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<DistrictConnection> Connections => Set<DistrictConnection>();
    public DbSet<RoleAnswer> RoleAnswers => Set<RoleAnswer>();
    public DbSet<StagedPerson> StagedPeople => Set<StagedPerson>();
    public DbSet<StagedSheet> StagedSheets => Set<StagedSheet>();
    public DbSet<StagedPeriod> StagedPeriods => Set<StagedPeriod>();
    public DbSet<StagedEnding> StagedEndings => Set<StagedEnding>();
    public DbSet<ColumnMemory> ColumnMemories => Set<ColumnMemory>();
    public DbSet<SharedColumns> SharedColumns => Set<SharedColumns>();
    public DbSet<InstrumentReading> InstrumentReadings => Set<InstrumentReading>();
    public DbSet<MatchRun> MatchRuns => Set<MatchRun>();
    public DbSet<Suggestion> Suggestions => Set<Suggestion>();
    public DbSet<PersonRule> PersonRules => Set<PersonRule>();
    public DbSet<KnownStrength> KnownStrengths => Set<KnownStrength>();
    public DbSet<DraftVersion> DraftVersions => Set<DraftVersion>();
    public DbSet<Partnership> Partnerships => Set<Partnership>();
    public DbSet<PartnershipSeat> PartnershipSeats => Set<PartnershipSeat>();
    public DbSet<SecondPartnershipConsent> Consents => Set<SecondPartnershipConsent>();
    public DbSet<PairPlan> PairPlans => Set<PairPlan>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<MonthTotal> MonthTotals => Set<MonthTotal>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<SharedLine> SharedLines => Set<SharedLine>();
    public DbSet<FacultyMeeting> FacultyMeetings => Set<FacultyMeeting>();
    public DbSet<EvidenceRelease> EvidenceReleases => Set<EvidenceRelease>();
    public DbSet<HoursRequest> HoursRequests => Set<HoursRequest>();
    public DbSet<StandingTime> StandingTimes => Set<StandingTime>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<ObservationNote> ObservationNotes => Set<ObservationNote>();
    public DbSet<PlanReview> PlanReviews => Set<PlanReview>();
    public DbSet<PlanVersion> PlanVersions => Set<PlanVersion>();
    public DbSet<PlanFile> PlanFiles => Set<PlanFile>();
    public DbSet<PlanAnswer> PlanAnswers => Set<PlanAnswer>();
    public DbSet<PairAsk> PairAsks => Set<PairAsk>();
    public DbSet<TimeOffer> TimeOffers => Set<TimeOffer>();
    public DbSet<CheckIn> CheckIns => Set<CheckIn>();
    public DbSet<SchoolCall> SchoolCalls => Set<SchoolCall>();
    public DbSet<StateRun> StateRuns => Set<StateRun>();
    public DbSet<StateRunSchool> StateRunSchools => Set<StateRunSchool>();
    public DbSet<SuggestionNotice> SuggestionNotices => Set<SuggestionNotice>();
    public DbSet<PeerYear> PeerYears => Set<PeerYear>();
    public DbSet<PeerDistrict> PeerDistricts => Set<PeerDistrict>();
    public DbSet<Nomination> Nominations => Set<Nomination>();
    public DbSet<PeerRule> PeerRules => Set<PeerRule>();
    public DbSet<PeerRun> PeerRuns => Set<PeerRun>();
    public DbSet<PeerPair> PeerPairs => Set<PeerPair>();
    public DbSet<PeerSeat> PeerSeats => Set<PeerSeat>();
    public DbSet<PeerNotice> PeerNotices => Set<PeerNotice>();
    public DbSet<DistrictCall> DistrictCalls => Set<DistrictCall>();
    public DbSet<ActionPlan> ActionPlans => Set<ActionPlan>();
    public DbSet<ActionPlanFile> ActionPlanFiles => Set<ActionPlanFile>();
    public DbSet<SiteVisit> SiteVisits => Set<SiteVisit>();
    public DbSet<VisitNote> VisitNotes => Set<VisitNote>();
    public DbSet<PeerCall> PeerCalls => Set<PeerCall>();
    public DbSet<CallNote> CallNotes => Set<CallNote>();
    public DbSet<PeerDebrief> PeerDebriefs => Set<PeerDebrief>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<SignInCode> SignInCodes => Set<SignInCode>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<SentNote> SentNotes => Set<SentNote>();
    public DbSet<CalendarLink> CalendarLinks => Set<CalendarLink>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<InstallFact> InstallFacts => Set<InstallFact>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>Adds an audit line to the same save as the change it tells of, so that neither exists without the other.</summary>
    /// <param name="detail">Plain facts; never a guarded word or a name.</param>
    /// <param name="persons">Whom it concerns: they can read that it happened.</param>
    public void Record(Actor actor, DateTime at, string action, string detail = "", params IEnumerable<long> persons) =>
        Audit.Add(Entry(actor, at, action, persons, purpose: "", detail));

    /// <summary>Notes that guarded words were opened, for whom and why: one entry a view. The only write a GET may make.</summary>
    public Task RecordViewAsync(Actor actor, DateTime at, Purpose purpose, IEnumerable<long> persons, CancellationToken cancel) =>
        RecordViewAsync(actor, at, purpose, persons, detail: "", cancel);

    public async Task RecordViewAsync(Actor actor, DateTime at, Purpose purpose, IEnumerable<long> persons, string detail, CancellationToken cancel)
    {
        var entry = Entry(actor, at, "words.viewed", [], purpose.Name, detail);
        Audit.Add(entry);
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        await SaveChangesAsync(cancel);

        // A board names sixty people: one statement, not one for each.
        var subjects = string.Join(", ", persons.Distinct().Select(p => string.Create(CultureInfo.InvariantCulture, $"({entry.Id}, {p})")));
        if (subjects.Length > 0)
        {
            var insert = "INSERT INTO \"AuditSubject\" (\"EntryId\", \"PersonId\") VALUES " + subjects;
            await Database.ExecuteSqlRawAsync(insert, cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>Saves, or says that a unique index already holds what this change would add.</summary>
    public async Task<bool> TrySaveAsync(CancellationToken cancel)
    {
        try
        {
            await SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException e) when (IsTaken(e.InnerException))
        {
            return false;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>A unique index already holds what a statement would add.</summary>
    public static bool IsTaken(Exception? e) =>
        e is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        PlacesMapping.Map(modelBuilder);
        RubricMapping.Map(modelBuilder);
        PeopleMapping.Map(modelBuilder);
        DeliveryMapping.Map(modelBuilder);
        MatchingMapping.Map(modelBuilder);
        PartnershipsMapping.Map(modelBuilder);
        WorkspaceMapping.Map(modelBuilder);
        CheckInsMapping.Map(modelBuilder);
        SharingMapping.Map(modelBuilder);
        ObservingMapping.Map(modelBuilder);
        LessonsMapping.Map(modelBuilder);
        OversightMapping.Map(modelBuilder);
        PeersMapping.Map(modelBuilder);
        NominatingMapping.Map(modelBuilder);
        PeerStepsMapping.Map(modelBuilder);
        AccessMapping.Map(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstant>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    private static AuditEntry Entry(Actor actor, DateTime at, string action, IEnumerable<long> persons, string purpose, string detail) => new()
    {
        At = at,
        ActorId = actor.PersonId == 0 ? null : actor.PersonId,
        ActorName = actor.Name,
        Action = action,
        Purpose = purpose,
        SchoolId = actor.SchoolId,
        DistrictId = actor.DistrictId,
        Detail = detail,
        Subjects = [.. persons.Distinct().Select(p => new AuditSubject { PersonId = p })],
    };
}
