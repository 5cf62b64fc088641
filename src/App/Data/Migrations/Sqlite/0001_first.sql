CREATE TABLE "Audit" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Audit" PRIMARY KEY AUTOINCREMENT,
    "At" TEXT NOT NULL,
    "ActorId" INTEGER NULL,
    "ActorName" TEXT NOT NULL,
    "Action" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "SchoolId" INTEGER NULL,
    "DistrictId" INTEGER NULL,
    "Detail" TEXT NOT NULL
);


CREATE TABLE "BellSchedules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BellSchedules" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Dates" TEXT NOT NULL
);


CREATE TABLE "ColumnMemories" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ColumnMemories" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Header" TEXT NOT NULL,
    "Mapping" TEXT NOT NULL
);


CREATE TABLE "Deliveries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Deliveries" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "StateId" INTEGER NOT NULL,
    "DistrictId" INTEGER NULL,
    "Source" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "Digest" TEXT NOT NULL,
    "Bytes" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "ReceivedById" INTEGER NOT NULL,
    "EndedAt" TEXT NULL,
    "Mapping" TEXT NOT NULL,
    "SealedCorrections" BLOB NULL,
    "SealedReport" BLOB NULL,
    "Receipt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "FacultyMeetings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FacultyMeetings" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "PickedIds" TEXT NOT NULL,
    "AskedPairIds" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "ImportBatches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportBatches" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "Digest" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "UploadedAt" TEXT NOT NULL,
    "UploadedById" INTEGER NOT NULL,
    "EndedAt" TEXT NULL,
    "SealedFile" BLOB NULL,
    "SealedCorrections" BLOB NULL,
    "Mapping" TEXT NOT NULL,
    "Receipt" TEXT NOT NULL,
    "DeliveryId" INTEGER NULL,
    "NeedsWords" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "InstallFacts" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_InstallFacts" PRIMARY KEY,
    "Value" TEXT NOT NULL
);


CREATE TABLE "KnownStrengths" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_KnownStrengths" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SealedNote" BLOB NOT NULL,
    "ById" INTEGER NOT NULL,
    "At" TEXT NOT NULL
);


CREATE TABLE "MatchRuns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MatchRuns" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "RanAt" TEXT NOT NULL,
    "RanById" INTEGER NOT NULL,
    "Settings" TEXT NOT NULL,
    "Pooling" TEXT NOT NULL,
    "InputDigest" TEXT NOT NULL,
    "EngineVersion" TEXT NOT NULL,
    "Seed" INTEGER NOT NULL,
    "SealedProof" BLOB NOT NULL,
    "SealedFacts" BLOB NOT NULL,
    "SealedPeople" BLOB NOT NULL,
    "PeopleCount" INTEGER NOT NULL,
    "CardCount" INTEGER NOT NULL,
    "ResultCount" INTEGER NOT NULL
);


CREATE TABLE "Partnerships" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Partnerships" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Reference" TEXT NOT NULL,
    "FinalizedAt" TEXT NOT NULL,
    "FinalizedById" INTEGER NOT NULL,
    "IntroducedAt" TEXT NULL,
    "IntroducedById" INTEGER NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NULL,
    "RunId" INTEGER NOT NULL,
    "WasSuggested" INTEGER NOT NULL,
    "ChangeReason" TEXT NOT NULL,
    "SealedWords" BLOB NOT NULL,
    "Expectations" TEXT NOT NULL,
    "MeetsWithoutLog" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "People" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_People" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "DistrictId" INTEGER NULL,
    "Name" TEXT NOT NULL,
    "Email" TEXT NULL,
    "BatchId" INTEGER NULL,
    "BatchRow" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    "Notes" TEXT NOT NULL,
    "MeetingNotes" INTEGER NOT NULL
);


CREATE TABLE "PersonRules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PersonRules" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "FirstPersonId" INTEGER NOT NULL,
    "SecondPersonId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "ById" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "BatchId" INTEGER NULL,
    "BatchRow" INTEGER NULL
);


CREATE TABLE "Programs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Programs" PRIMARY KEY AUTOINCREMENT,
    "StateId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Contact" TEXT NOT NULL
);


CREATE TABLE "ProtectionKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProtectionKeys" PRIMARY KEY AUTOINCREMENT,
    "SealedXml" BLOB NOT NULL
);


CREATE TABLE "RoleAnswers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RoleAnswers" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "Identifier" TEXT NOT NULL,
    "Role" TEXT NULL
);


CREATE TABLE "Rubrics" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Rubrics" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Audience" TEXT NOT NULL,
    "GrowthBelow" INTEGER NOT NULL,
    "HelpFrom" INTEGER NOT NULL,
    "StrengthFrom" INTEGER NOT NULL
);


CREATE TABLE "SchoolYears" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SchoolYears" PRIMARY KEY AUTOINCREMENT,
    "StateId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NOT NULL
);


CREATE TABLE "SharedColumns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SharedColumns" PRIMARY KEY AUTOINCREMENT,
    "Owner" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Header" TEXT NOT NULL,
    "Mapping" TEXT NOT NULL
);


CREATE TABLE "States" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_States" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL
);


CREATE TABLE "VacantSeats" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_VacantSeats" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Label" TEXT NOT NULL,
    "Grades" TEXT NOT NULL,
    "Subjects" TEXT NOT NULL,
    "ClosedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "AuditSubject" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AuditSubject" PRIMARY KEY AUTOINCREMENT,
    "EntryId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "FK_AuditSubject_Audit_EntryId" FOREIGN KEY ("EntryId") REFERENCES "Audit" ("Id") ON DELETE CASCADE
);


CREATE TABLE "BellPeriods" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BellPeriods" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "ScheduleId" INTEGER NULL,
    "Label" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "Days" TEXT NOT NULL,
    "Grades" TEXT NOT NULL,
    "Use" TEXT NOT NULL,
    "Place" INTEGER NOT NULL,
    CONSTRAINT "FK_BellPeriods_BellSchedules_ScheduleId" FOREIGN KEY ("ScheduleId") REFERENCES "BellSchedules" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "StagedEndings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StagedEndings" PRIMARY KEY AUTOINCREMENT,
    "DeliveryId" INTEGER NOT NULL,
    "BatchId" INTEGER NOT NULL,
    "PositionId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "EndsOn" TEXT NOT NULL,
    CONSTRAINT "FK_StagedEndings_Deliveries_DeliveryId" FOREIGN KEY ("DeliveryId") REFERENCES "Deliveries" ("Id") ON DELETE CASCADE
);


CREATE TABLE "StagedPeople" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StagedPeople" PRIMARY KEY AUTOINCREMENT,
    "DeliveryId" INTEGER NOT NULL,
    "BatchId" INTEGER NOT NULL,
    "Row" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "IsNew" INTEGER NOT NULL,
    "SeenVersion" INTEGER NOT NULL,
    "Name" TEXT NULL,
    "Email" TEXT NULL,
    "Identifier" TEXT NULL,
    "PositionId" INTEGER NULL,
    "AddsPosition" INTEGER NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "Grades" TEXT NOT NULL,
    "Subjects" TEXT NOT NULL,
    "Room" TEXT NOT NULL,
    "TaughtPeriods" TEXT NOT NULL,
    "Delegations" TEXT NOT NULL,
    "ManagerKey" TEXT NULL,
    "ObserverKey" TEXT NULL,
    "TakingPart" TEXT NULL,
    CONSTRAINT "FK_StagedPeople_Deliveries_DeliveryId" FOREIGN KEY ("DeliveryId") REFERENCES "Deliveries" ("Id") ON DELETE CASCADE
);


CREATE TABLE "StagedPeriods" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StagedPeriods" PRIMARY KEY AUTOINCREMENT,
    "DeliveryId" INTEGER NOT NULL,
    "BatchId" INTEGER NOT NULL,
    "Row" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Day" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    CONSTRAINT "FK_StagedPeriods_Deliveries_DeliveryId" FOREIGN KEY ("DeliveryId") REFERENCES "Deliveries" ("Id") ON DELETE CASCADE
);


CREATE TABLE "StagedSheets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StagedSheets" PRIMARY KEY AUTOINCREMENT,
    "DeliveryId" INTEGER NOT NULL,
    "BatchId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "RubricId" INTEGER NOT NULL,
    "SchoolYear" TEXT NOT NULL,
    "SealedValues" BLOB NOT NULL,
    "IndicatorCount" INTEGER NOT NULL,
    "SheetId" INTEGER NULL,
    "SeenLoadedAt" TEXT NULL,
    CONSTRAINT "FK_StagedSheets_Deliveries_DeliveryId" FOREIGN KEY ("DeliveryId") REFERENCES "Deliveries" ("Id") ON DELETE CASCADE
);


CREATE TABLE "DraftVersions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DraftVersions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "RunId" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "ById" INTEGER NOT NULL,
    "Act" TEXT NOT NULL,
    "ActPersonIds" TEXT NOT NULL,
    "ReturnedTo" INTEGER NULL,
    "Pairs" TEXT NOT NULL,
    "SealedReasons" BLOB NOT NULL,
    CONSTRAINT "FK_DraftVersions_MatchRuns_RunId" FOREIGN KEY ("RunId") REFERENCES "MatchRuns" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Suggestions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Suggestions" PRIMARY KEY AUTOINCREMENT,
    "RunId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "FirstPersonId" INTEGER NOT NULL,
    "SecondPersonId" INTEGER NULL,
    "ThirdPersonId" INTEGER NULL,
    "LeftOutReason" TEXT NOT NULL,
    CONSTRAINT "FK_Suggestions_MatchRuns_RunId" FOREIGN KEY ("RunId") REFERENCES "MatchRuns" ("Id") ON DELETE CASCADE
);


CREATE TABLE "MonthTotals" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MonthTotals" PRIMARY KEY AUTOINCREMENT,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Month" TEXT NOT NULL,
    "Meetings" INTEGER NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "TypedById" INTEGER NOT NULL,
    "TypedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MonthTotals_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PairPlans" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PairPlans" PRIMARY KEY AUTOINCREMENT,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SealedText" BLOB NOT NULL,
    "GoalBy" TEXT NULL,
    "ChangedById" INTEGER NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PairPlans_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AprilCards" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AprilCards" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SealedAnswers" BLOB NOT NULL,
    "AnsweredAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_AprilCards_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CalendarLinks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CalendarLinks" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "Digest" BLOB NOT NULL,
    "MadeAt" TEXT NOT NULL,
    CONSTRAINT "FK_CalendarLinks_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Cards" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Cards" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SealedAnswers" BLOB NOT NULL,
    "AnsweredAt" TEXT NOT NULL,
    "CameBy" TEXT NOT NULL,
    "EnteredById" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "BatchId" INTEGER NULL,
    "BatchRow" INTEGER NULL,
    CONSTRAINT "FK_Cards_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CheckIns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CheckIns" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Round" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Way" TEXT NOT NULL,
    "Need" TEXT NULL,
    "NeedMetOn" TEXT NULL,
    "SealedLine" BLOB NULL,
    "ById" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_CheckIns_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CheckIns_People_ById" FOREIGN KEY ("ById") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Commitments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Commitments" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "PersonId" INTEGER NULL,
    "By" TEXT NULL,
    "SealedText" BLOB NOT NULL,
    "MadeById" INTEGER NOT NULL,
    "MadeAt" TEXT NOT NULL,
    "DoneOn" TEXT NULL,
    "SendKey" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Commitments_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Commitments_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Consents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Consents" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "RecordedById" INTEGER NOT NULL,
    CONSTRAINT "FK_Consents_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "EvidenceReleases" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EvidenceReleases" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SealedLines" BLOB NOT NULL,
    "ReleasedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_EvidenceReleases_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "HoursRequests" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HoursRequests" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Log" TEXT NOT NULL,
    "MonthsOnPaper" INTEGER NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "LicenseFrom" TEXT NULL,
    "LicenseUntil" TEXT NULL,
    "SentAt" TEXT NOT NULL,
    "VerifiedAt" TEXT NULL,
    "VerifiedBy" TEXT NOT NULL,
    "ReturnedAt" TEXT NULL,
    "ReturnedBecause" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_HoursRequests_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Meetings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Meetings" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "Kinds" TEXT NOT NULL,
    "Uses" TEXT NOT NULL,
    "SealedText" BLOB NOT NULL,
    "LoggedById" INTEGER NOT NULL,
    "LoggedAt" TEXT NOT NULL,
    "SendKey" TEXT NOT NULL,
    "MergedKeys" TEXT NOT NULL,
    "ChangedById" INTEGER NOT NULL,
    "ConfirmedByIds" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_Meeting_Minutes" CHECK ("Minutes" BETWEEN 1 AND 480),
    CONSTRAINT "FK_Meetings_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Meetings_People_LoggedById" FOREIGN KEY ("LoggedById") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Observations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Observations" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SeenId" INTEGER NOT NULL,
    "ObserverId" INTEGER NULL,
    "On" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "Period" TEXT NOT NULL,
    "Zone" TEXT NOT NULL,
    "Room" TEXT NOT NULL,
    "SealedPlan" BLOB NOT NULL,
    "HasLookFor" INTEGER NOT NULL,
    "PlannedById" INTEGER NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "SendKey" TEXT NOT NULL,
    "SaidYes" INTEGER NULL,
    "CalledOffAt" TEXT NULL,
    "SharedOn" TEXT NULL,
    "TalkOn" TEXT NULL,
    "TalkedOn" TEXT NULL,
    "WordsUntil" TEXT NOT NULL,
    "KeptAt" TEXT NULL,
    "ForgottenAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_Observation_Minutes" CHECK ("Minutes" BETWEEN 1 AND 480),
    CONSTRAINT "CK_Observation_Seen" CHECK ("ObserverId" IS NULL OR "ObserverId" <> "SeenId"),
    CONSTRAINT "FK_Observations_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Observations_People_ObserverId" FOREIGN KEY ("ObserverId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Observations_People_SeenId" FOREIGN KEY ("SeenId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "OwnWords" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_OwnWords" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SealedWords" BLOB NULL,
    "SealedLeftOut" BLOB NULL,
    "PartOfYear" INTEGER NOT NULL,
    "DerivedAt" TEXT NULL,
    CONSTRAINT "FK_OwnWords_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PairAsks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PairAsks" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "SealedLine" BLOB NULL,
    "AskedById" INTEGER NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "SendKey" TEXT NOT NULL,
    "WithdrawnAt" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    "AnsweredById" INTEGER NULL,
    "SealedReply" BLOB NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PairAsks_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PairAsks_People_AskedById" FOREIGN KEY ("AskedById") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Participations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Participations" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Answer" TEXT NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "BatchId" INTEGER NULL,
    "BatchRow" INTEGER NULL,
    CONSTRAINT "FK_Participations_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PersonIdentifiers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PersonIdentifiers" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "Value" TEXT NOT NULL,
    "BatchId" INTEGER NULL,
    "BatchRow" INTEGER NULL,
    CONSTRAINT "FK_PersonIdentifiers_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PlanReviews" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PlanReviews" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "OwnerId" INTEGER NOT NULL,
    "SealedHead" BLOB NOT NULL,
    "BroughtOn" TEXT NOT NULL,
    "Zone" TEXT NOT NULL,
    "SendKey" TEXT NOT NULL,
    "ReviewedOn" TEXT NULL,
    "TalkedThrough" INTEGER NOT NULL,
    "WordsUntil" TEXT NOT NULL,
    "KeptAt" TEXT NULL,
    "ForgottenAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PlanReviews_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PlanReviews_People_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "SentNotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SentNotes" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_SentNotes_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Sessions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SecretHash" BLOB NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "LastSeenAt" TEXT NOT NULL,
    "IsOwnDevice" INTEGER NOT NULL,
    "Device" TEXT NOT NULL,
    "PositionId" INTEGER NULL,
    "EndedAt" TEXT NULL,
    "IsPersona" INTEGER NOT NULL,
    CONSTRAINT "FK_Sessions_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "SharedLines" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SharedLines" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "For" TEXT NOT NULL,
    "ShowsName" INTEGER NOT NULL,
    "SealedText" BLOB NOT NULL,
    "SharedAt" TEXT NOT NULL,
    "TakenBackAt" TEXT NULL,
    "SendKey" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SharedLines_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_SharedLines_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "SignInCodes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SignInCodes" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "CodeHash" BLOB NOT NULL,
    "MadeAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "TriesLeft" INTEGER NOT NULL,
    "UsedAt" TEXT NULL,
    CONSTRAINT "FK_SignInCodes_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "StandingTimes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StandingTimes" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Day" TEXT NOT NULL,
    "CycleDays" INTEGER NOT NULL,
    "EveryOther" INTEGER NOT NULL,
    "FirstDay" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "Zone" TEXT NOT NULL,
    "Room" TEXT NOT NULL,
    "MovedDays" TEXT NOT NULL,
    "SetById" INTEGER NOT NULL,
    "SetAt" TEXT NOT NULL,
    "ByMail" INTEGER NOT NULL,
    "StoppedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_StandingTimes_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_StandingTimes_People_SetById" FOREIGN KEY ("SetById") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "SuggestionNotices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SuggestionNotices" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "ReadyAt" TEXT NOT NULL,
    "Written" INTEGER NOT NULL,
    "DueAt" TEXT NULL,
    CONSTRAINT "FK_SuggestionNotices_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "TeacherPeriods" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TeacherPeriods" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Day" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "BatchId" INTEGER NULL,
    "BatchRow" INTEGER NULL,
    CONSTRAINT "FK_TeacherPeriods_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ResultSheets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ResultSheets" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "RubricId" INTEGER NOT NULL,
    "SchoolYear" TEXT NOT NULL,
    "SealedValues" BLOB NOT NULL,
    "IndicatorCount" INTEGER NOT NULL,
    "LoadedAt" TEXT NOT NULL,
    CONSTRAINT "FK_ResultSheets_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ResultSheets_Rubrics_RubricId" FOREIGN KEY ("RubricId") REFERENCES "Rubrics" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "RubricIndicator" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RubricIndicator" PRIMARY KEY AUTOINCREMENT,
    "RubricId" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "Domain" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Gloss" TEXT NOT NULL,
    "IsMatched" INTEGER NOT NULL,
    "IsUnverified" INTEGER NOT NULL,
    CONSTRAINT "FK_RubricIndicator_Rubrics_RubricId" FOREIGN KEY ("RubricId") REFERENCES "Rubrics" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Districts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Districts" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "StateId" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "CountyFips" TEXT NULL,
    "County" TEXT NOT NULL,
    "Region" TEXT NOT NULL,
    "TimeZone" TEXT NOT NULL,
    "LatitudeE6" INTEGER NULL,
    "LongitudeE6" INTEGER NULL,
    "Students" INTEGER NULL,
    "LowIncomePerMille" INTEGER NULL,
    CONSTRAINT "FK_Districts_States_StateId" FOREIGN KEY ("StateId") REFERENCES "States" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "GuidebookVersions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GuidebookVersions" PRIMARY KEY AUTOINCREMENT,
    "StateId" INTEGER NOT NULL,
    "Section" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "IsOwnText" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "PublishedAt" TEXT NOT NULL,
    "PublishedBy" TEXT NOT NULL,
    CONSTRAINT "FK_GuidebookVersions_States_StateId" FOREIGN KEY ("StateId") REFERENCES "States" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "IndicatorDescriptors" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_IndicatorDescriptors" PRIMARY KEY AUTOINCREMENT,
    "StateId" INTEGER NOT NULL,
    "RubricId" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_IndicatorDescriptors_Rubrics_RubricId" FOREIGN KEY ("RubricId") REFERENCES "Rubrics" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IndicatorDescriptors_States_StateId" FOREIGN KEY ("StateId") REFERENCES "States" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PeerYears" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerYears" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "StateId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "ClosesAt" TEXT NOT NULL,
    "ConcernDays" INTEGER NOT NULL,
    "UsesResults" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PeerYears_SchoolYears_SchoolYearId" FOREIGN KEY ("SchoolYearId") REFERENCES "SchoolYears" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeerYears_States_StateId" FOREIGN KEY ("StateId") REFERENCES "States" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "StateRuns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StateRuns" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "StateId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "OrderedAt" TEXT NOT NULL,
    "OrderedById" INTEGER NOT NULL,
    "Again" INTEGER NOT NULL,
    "EndedAt" TEXT NULL,
    CONSTRAINT "FK_StateRuns_States_StateId" FOREIGN KEY ("StateId") REFERENCES "States" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PartnershipSeats" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PartnershipSeats" PRIMARY KEY AUTOINCREMENT,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "PersonId" INTEGER NULL,
    "VacantSeatId" INTEGER NULL,
    "Place" INTEGER NOT NULL,
    "ConsentId" INTEGER NULL,
    "EndsOn" TEXT NULL,
    "TalkedOn" TEXT NULL,
    "FocusAgreedAt" TEXT NULL,
    "BringsAgreedAt" TEXT NULL,
    "Answer" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    "TalkNotedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_Seat_Place" CHECK ("Place" = 1 OR ("Place" = 2 AND "ConsentId" IS NOT NULL)),
    CONSTRAINT "CK_Seat_Taken" CHECK (("PersonId" IS NULL) <> ("VacantSeatId" IS NULL)),
    CONSTRAINT "FK_PartnershipSeats_Consents_ConsentId" FOREIGN KEY ("ConsentId") REFERENCES "Consents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PartnershipSeats_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PartnershipSeats_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PartnershipSeats_VacantSeats_VacantSeatId" FOREIGN KEY ("VacantSeatId") REFERENCES "VacantSeats" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ObservationNotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ObservationNotes" PRIMARY KEY AUTOINCREMENT,
    "ObservationId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "WriterId" INTEGER NOT NULL,
    "SealedText" BLOB NOT NULL,
    "SharedAt" TEXT NULL,
    "DraftUntil" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ObservationNotes_Observations_ObservationId" FOREIGN KEY ("ObservationId") REFERENCES "Observations" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ObservationNotes_People_WriterId" FOREIGN KEY ("WriterId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "TimeOffers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TimeOffers" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PartnershipId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "AskId" INTEGER NULL,
    "Day" TEXT NOT NULL,
    "StartsAt" TEXT NULL,
    "EndsAt" TEXT NULL,
    "Period" TEXT NOT NULL,
    "Cover" TEXT NOT NULL,
    "SealedNote" BLOB NULL,
    "OfferedById" INTEGER NOT NULL,
    "OfferedAt" TEXT NOT NULL,
    "SendKey" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "AnsweredById" INTEGER NULL,
    "AnsweredAt" TEXT NULL,
    "Result" TEXT NULL,
    "ResultOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_TimeOffers_PairAsks_AskId" FOREIGN KEY ("AskId") REFERENCES "PairAsks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TimeOffers_Partnerships_PartnershipId" FOREIGN KEY ("PartnershipId") REFERENCES "Partnerships" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_TimeOffers_People_OfferedById" FOREIGN KEY ("OfferedById") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PlanAnswers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PlanAnswers" PRIMARY KEY AUTOINCREMENT,
    "PlanReviewId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "WriterId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "SealedText" BLOB NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PlanAnswers_People_WriterId" FOREIGN KEY ("WriterId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PlanAnswers_PlanReviews_PlanReviewId" FOREIGN KEY ("PlanReviewId") REFERENCES "PlanReviews" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PlanVersions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PlanVersions" PRIMARY KEY AUTOINCREMENT,
    "PlanReviewId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "BroughtOn" TEXT NOT NULL,
    "SealedContent" BLOB NOT NULL,
    CONSTRAINT "FK_PlanVersions_PlanReviews_PlanReviewId" FOREIGN KEY ("PlanReviewId") REFERENCES "PlanReviews" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Connections" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Connections" PRIMARY KEY AUTOINCREMENT,
    "DistrictId" INTEGER NOT NULL,
    "Address" TEXT NOT NULL,
    "SchoolYear" INTEGER NULL,
    "Tenant" TEXT NOT NULL,
    "OtherHosts" TEXT NOT NULL,
    "SealedSecret" BLOB NOT NULL,
    "Nightly" TEXT NOT NULL,
    "Hour" INTEGER NOT NULL,
    "SavedById" INTEGER NOT NULL,
    "NextFetchAt" TEXT NULL,
    "FailedNights" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "ClaimId" TEXT NULL,
    "BeatAt" TEXT NULL,
    "Progress" TEXT NOT NULL,
    "IsNight" INTEGER NOT NULL,
    "WantsResults" INTEGER NOT NULL,
    "AskedById" INTEGER NULL,
    "RosterVersion" INTEGER NULL,
    "ResultsVersion" INTEGER NULL,
    "Said" TEXT NOT NULL,
    "Notes" TEXT NOT NULL,
    "SaidAt" TEXT NULL,
    "HasFailed" INTEGER NOT NULL,
    "LastNewAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Connections_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "DataAgreements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DataAgreements" PRIMARY KEY AUTOINCREMENT,
    "DistrictId" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "SignedOn" TEXT NOT NULL,
    "EndsOn" TEXT NULL,
    CONSTRAINT "FK_DataAgreements_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "InstrumentReadings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_InstrumentReadings" PRIMARY KEY AUTOINCREMENT,
    "DistrictId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameKey" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "SaidById" INTEGER NOT NULL,
    "SaidAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_InstrumentReadings_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "NeighborPairs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_NeighborPairs" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "StateId" INTEGER NOT NULL,
    "FirstId" INTEGER NOT NULL,
    "SecondId" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "TenthsOfMile" INTEGER NULL,
    CONSTRAINT "FK_NeighborPairs_Districts_FirstId" FOREIGN KEY ("FirstId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NeighborPairs_Districts_SecondId" FOREIGN KEY ("SecondId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Schools" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Schools" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "TimeZone" TEXT NOT NULL,
    CONSTRAINT "FK_Schools_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "DistrictCalls" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DistrictCalls" PRIMARY KEY AUTOINCREMENT,
    "PeerYearId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Who" TEXT NOT NULL,
    "Way" TEXT NOT NULL,
    "SaidOn" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "NextOn" TEXT NULL,
    "ById" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_DistrictCalls_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DistrictCalls_PeerYears_PeerYearId" FOREIGN KEY ("PeerYearId") REFERENCES "PeerYears" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PeerDistricts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerDistricts" PRIMARY KEY AUTOINCREMENT,
    "PeerYearId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "TakesPart" INTEGER NOT NULL,
    "AnsweredAt" TEXT NOT NULL,
    "AnsweredById" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PeerDistricts_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeerDistricts_PeerYears_PeerYearId" FOREIGN KEY ("PeerYearId") REFERENCES "PeerYears" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PeerNotices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerNotices" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PeerYearId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "Wave" INTEGER NOT NULL,
    "Words" TEXT NOT NULL,
    "MadeAt" TEXT NOT NULL,
    "SentAt" TEXT NULL,
    "ConcernUntil" TEXT NULL,
    "AcknowledgedAt" TEXT NULL,
    "SealedConcern" BLOB NULL,
    "ConcernAt" TEXT NULL,
    "ConcernSettledAt" TEXT NULL,
    "ContactWho" TEXT NOT NULL,
    "ContactOn" TEXT NULL,
    "ContactById" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PeerNotices_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeerNotices_PeerYears_PeerYearId" FOREIGN KEY ("PeerYearId") REFERENCES "PeerYears" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PeerPairs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerPairs" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PeerYearId" INTEGER NOT NULL,
    "Mark" TEXT NOT NULL,
    "IsByHand" INTEGER NOT NULL,
    "MadeAt" TEXT NOT NULL,
    "FinalizedAt" TEXT NULL,
    "FinalizedById" INTEGER NULL,
    "Wave" INTEGER NOT NULL,
    "IntroducedAt" TEXT NULL,
    "EndsOn" TEXT NULL,
    "EndWords" TEXT NOT NULL,
    "ForgottenAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PeerPairs_PeerYears_PeerYearId" FOREIGN KEY ("PeerYearId") REFERENCES "PeerYears" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PeerRuns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerRuns" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PeerYearId" INTEGER NOT NULL,
    "RanAt" TEXT NOT NULL,
    "RanById" INTEGER NOT NULL,
    "Settings" TEXT NOT NULL,
    "InputDigest" TEXT NOT NULL,
    "EngineVersion" TEXT NOT NULL,
    "Milliseconds" INTEGER NOT NULL,
    "SealedProof" BLOB NOT NULL,
    "NomineeCount" INTEGER NOT NULL,
    "PairCount" INTEGER NOT NULL,
    CONSTRAINT "FK_PeerRuns_PeerYears_PeerYearId" FOREIGN KEY ("PeerYearId") REFERENCES "PeerYears" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Outbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PersonId" INTEGER NULL,
    "DistrictId" INTEGER NULL,
    "To" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "MayRepeat" INTEGER NOT NULL,
    "SeatId" INTEGER NULL,
    "EventId" TEXT NULL,
    "NotBefore" TEXT NULL,
    "NotAfter" TEXT NULL,
    "QuietZone" TEXT NULL,
    "QuietSchoolId" INTEGER NULL,
    "SealedBody" BLOB NULL,
    "MadeAt" TEXT NOT NULL,
    "StartedAt" TEXT NULL,
    "SentAt" TEXT NULL,
    "Tries" INTEGER NOT NULL,
    "LastError" TEXT NOT NULL,
    CONSTRAINT "FK_Outbox_PartnershipSeats_SeatId" FOREIGN KEY ("SeatId") REFERENCES "PartnershipSeats" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PlanFiles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PlanFiles" PRIMARY KEY AUTOINCREMENT,
    "PlanVersionId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "SealedBytes" BLOB NOT NULL,
    CONSTRAINT "FK_PlanFiles_PlanVersions_PlanVersionId" FOREIGN KEY ("PlanVersionId") REFERENCES "PlanVersions" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CalendarEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CalendarEntries" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "StateId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SchoolId" INTEGER NULL,
    "DistrictId" INTEGER NULL,
    "FirstDay" TEXT NOT NULL,
    "LastDay" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_CalendarEntries_SchoolYears_SchoolYearId" FOREIGN KEY ("SchoolYearId") REFERENCES "SchoolYears" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CalendarEntries_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CalendarEntries_States_StateId" FOREIGN KEY ("StateId") REFERENCES "States" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Nominations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Nominations" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PeerYearId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Level" TEXT NOT NULL,
    "TravelMiles" INTEGER NULL,
    "AvoidDates" TEXT NOT NULL,
    "SealedCard" BLOB NOT NULL,
    "NominatedAt" TEXT NOT NULL,
    "NominatedById" INTEGER NOT NULL,
    "Reply" TEXT NOT NULL,
    "RepliedAt" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "ForgottenAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Nominations_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_PeerYears_PeerYearId" FOREIGN KEY ("PeerYearId") REFERENCES "PeerYears" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Nominations_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Positions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Positions" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "Role" TEXT NOT NULL,
    "StateId" INTEGER NULL,
    "DistrictId" INTEGER NULL,
    "SchoolId" INTEGER NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NULL,
    "Grades" TEXT NOT NULL,
    "Subjects" TEXT NOT NULL,
    "Room" TEXT NOT NULL,
    "TaughtPeriods" TEXT NOT NULL,
    "ManagerId" INTEGER NULL,
    "ObserverId" INTEGER NULL,
    "Delegations" TEXT NOT NULL,
    "BatchId" INTEGER NULL,
    "BatchRow" INTEGER NULL,
    CONSTRAINT "FK_Positions_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Positions_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Positions_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ProgramSchools" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProgramSchools" PRIMARY KEY AUTOINCREMENT,
    "ProgramId" INTEGER NOT NULL,
    "SchoolYearId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "OptedInOn" TEXT NOT NULL,
    "OptedOutOn" TEXT NULL,
    "CardsDueOn" TEXT NULL,
    "MatchSettings" TEXT NOT NULL,
    "Pooling" TEXT NOT NULL,
    "Expectations" TEXT NOT NULL,
    "CadenceShownSince" TEXT NULL,
    "NotedOn" TEXT NULL,
    "StepsDone" TEXT NOT NULL,
    CONSTRAINT "FK_ProgramSchools_Programs_ProgramId" FOREIGN KEY ("ProgramId") REFERENCES "Programs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProgramSchools_SchoolYears_SchoolYearId" FOREIGN KEY ("SchoolYearId") REFERENCES "SchoolYears" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProgramSchools_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "SchoolCalls" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SchoolCalls" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Who" TEXT NOT NULL,
    "Way" TEXT NOT NULL,
    "SaidOn" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "IsOfDistrict" INTEGER NOT NULL,
    "NextOn" TEXT NULL,
    "ById" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_SchoolCalls_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "StateRunSchools" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StateRunSchools" PRIMARY KEY AUTOINCREMENT,
    "RunId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    CONSTRAINT "FK_StateRunSchools_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StateRunSchools_StateRuns_RunId" FOREIGN KEY ("RunId") REFERENCES "StateRuns" ("Id") ON DELETE CASCADE
);


CREATE TABLE "WillingPrincipals" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_WillingPrincipals" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "StateId" INTEGER NOT NULL,
    "Reach" TEXT NOT NULL,
    "Hours" TEXT NOT NULL,
    CONSTRAINT "FK_WillingPrincipals_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_WillingPrincipals_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PeerCalls" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerCalls" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PairId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "Zone" TEXT NOT NULL,
    "ByMail" INTEGER NOT NULL,
    "DoneAt" TEXT NULL,
    "ChangedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PeerCalls_PeerPairs_PairId" FOREIGN KEY ("PairId") REFERENCES "PeerPairs" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PeerRules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerRules" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PeerYearId" INTEGER NOT NULL,
    "FirstId" INTEGER NOT NULL,
    "SecondId" INTEGER NOT NULL,
    "SetById" INTEGER NOT NULL,
    CONSTRAINT "FK_PeerRules_Nominations_FirstId" FOREIGN KEY ("FirstId") REFERENCES "Nominations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeerRules_Nominations_SecondId" FOREIGN KEY ("SecondId") REFERENCES "Nominations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeerRules_PeerYears_PeerYearId" FOREIGN KEY ("PeerYearId") REFERENCES "PeerYears" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PeerSeats" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerSeats" PRIMARY KEY AUTOINCREMENT,
    "PairId" INTEGER NOT NULL,
    "NominationId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "EndsOn" TEXT NULL,
    CONSTRAINT "FK_PeerSeats_Districts_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "Districts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeerSeats_Nominations_NominationId" FOREIGN KEY ("NominationId") REFERENCES "Nominations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeerSeats_PeerPairs_PairId" FOREIGN KEY ("PairId") REFERENCES "PeerPairs" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PeerSeats_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeerSeats_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ActionPlans" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ActionPlans" PRIMARY KEY AUTOINCREMENT,
    "SeatId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SealedText" BLOB NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "SharedAt" TEXT NULL,
    "CompletedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ActionPlans_PeerSeats_SeatId" FOREIGN KEY ("SeatId") REFERENCES "PeerSeats" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CallNotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CallNotes" PRIMARY KEY AUTOINCREMENT,
    "SeatId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SealedText" BLOB NOT NULL,
    "SharedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_CallNotes_PeerSeats_SeatId" FOREIGN KEY ("SeatId") REFERENCES "PeerSeats" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PeerDebriefs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeerDebriefs" PRIMARY KEY AUTOINCREMENT,
    "SeatId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SealedText" BLOB NOT NULL,
    "Practices" TEXT NOT NULL,
    "FinishedAt" TEXT NULL,
    "SkippedAt" TEXT NULL,
    "SealedLine" BLOB NULL,
    "LineToState" INTEGER NOT NULL,
    "LineToDirector" INTEGER NOT NULL,
    "LineSharedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PeerDebriefs_PeerSeats_SeatId" FOREIGN KEY ("SeatId") REFERENCES "PeerSeats" ("Id") ON DELETE CASCADE
);


CREATE TABLE "SiteVisits" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SiteVisits" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "PairId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "HostSeatId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "Zone" TEXT NOT NULL,
    "ByMail" INTEGER NOT NULL,
    "SealedPlan" BLOB NOT NULL,
    "SealedOffice" BLOB NULL,
    "DoneAt" TEXT NULL,
    "ChangedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SiteVisits_PeerPairs_PairId" FOREIGN KEY ("PairId") REFERENCES "PeerPairs" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_SiteVisits_PeerSeats_HostSeatId" FOREIGN KEY ("HostSeatId") REFERENCES "PeerSeats" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ActionPlanFiles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ActionPlanFiles" PRIMARY KEY AUTOINCREMENT,
    "ActionPlanId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "SealedBytes" BLOB NOT NULL,
    CONSTRAINT "FK_ActionPlanFiles_ActionPlans_ActionPlanId" FOREIGN KEY ("ActionPlanId") REFERENCES "ActionPlans" ("Id") ON DELETE CASCADE
);


CREATE TABLE "VisitNotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_VisitNotes" PRIMARY KEY AUTOINCREMENT,
    "VisitId" INTEGER NOT NULL,
    "SeatId" INTEGER NOT NULL,
    "DistrictId" INTEGER NOT NULL,
    "SealedText" BLOB NOT NULL,
    "Practice" TEXT NOT NULL,
    "SealedCover" BLOB NULL,
    "SharedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_VisitNotes_PeerSeats_SeatId" FOREIGN KEY ("SeatId") REFERENCES "PeerSeats" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_VisitNotes_SiteVisits_VisitId" FOREIGN KEY ("VisitId") REFERENCES "SiteVisits" ("Id") ON DELETE CASCADE
);


CREATE UNIQUE INDEX "IX_ActionPlanFiles_ActionPlanId" ON "ActionPlanFiles" ("ActionPlanId");


CREATE UNIQUE INDEX "IX_ActionPlans_SeatId" ON "ActionPlans" ("SeatId");


CREATE UNIQUE INDEX "IX_AprilCards_PersonId_SchoolYearId" ON "AprilCards" ("PersonId", "SchoolYearId");


CREATE INDEX "IX_AprilCards_SchoolId_SchoolYearId" ON "AprilCards" ("SchoolId", "SchoolYearId");


CREATE INDEX "IX_Audit_SchoolId_Action_At" ON "Audit" ("SchoolId", "Action", "At");


CREATE INDEX "IX_AuditSubject_EntryId" ON "AuditSubject" ("EntryId");


CREATE INDEX "IX_AuditSubject_PersonId" ON "AuditSubject" ("PersonId");


CREATE INDEX "IX_BellPeriods_ScheduleId" ON "BellPeriods" ("ScheduleId");


CREATE INDEX "IX_BellPeriods_SchoolId_SchoolYearId" ON "BellPeriods" ("SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_BellSchedules_PublicId" ON "BellSchedules" ("PublicId");


CREATE INDEX "IX_BellSchedules_SchoolId_SchoolYearId" ON "BellSchedules" ("SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_CalendarEntries_PublicId" ON "CalendarEntries" ("PublicId");


CREATE INDEX "IX_CalendarEntries_SchoolId" ON "CalendarEntries" ("SchoolId");


CREATE INDEX "IX_CalendarEntries_SchoolYearId" ON "CalendarEntries" ("SchoolYearId");


CREATE INDEX "IX_CalendarEntries_StateId_SchoolId" ON "CalendarEntries" ("StateId", "SchoolId");


CREATE UNIQUE INDEX "IX_CalendarLinks_Digest" ON "CalendarLinks" ("Digest");


CREATE UNIQUE INDEX "IX_CalendarLinks_PersonId" ON "CalendarLinks" ("PersonId");


CREATE UNIQUE INDEX "IX_CallNotes_SeatId" ON "CallNotes" ("SeatId");


CREATE UNIQUE INDEX "IX_Cards_PersonId_SchoolYearId" ON "Cards" ("PersonId", "SchoolYearId");


CREATE INDEX "IX_Cards_SchoolId_SchoolYearId" ON "Cards" ("SchoolId", "SchoolYearId");


CREATE INDEX "IX_CheckIns_ById" ON "CheckIns" ("ById");


CREATE UNIQUE INDEX "IX_CheckIns_PartnershipId_SchoolYearId_Round" ON "CheckIns" ("PartnershipId", "SchoolYearId", "Round");


CREATE UNIQUE INDEX "IX_CheckIns_PublicId" ON "CheckIns" ("PublicId");


CREATE INDEX "IX_CheckIns_SchoolId_SchoolYearId" ON "CheckIns" ("SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_ColumnMemories_SchoolId_Kind_Header" ON "ColumnMemories" ("SchoolId", "Kind", "Header");


CREATE UNIQUE INDEX "IX_Commitments_PartnershipId_SendKey" ON "Commitments" ("PartnershipId", "SendKey");


CREATE INDEX "IX_Commitments_PersonId" ON "Commitments" ("PersonId");


CREATE UNIQUE INDEX "IX_Commitments_PublicId" ON "Commitments" ("PublicId");


CREATE UNIQUE INDEX "IX_Connections_DistrictId" ON "Connections" ("DistrictId");


CREATE UNIQUE INDEX "IX_Consents_PersonId_SchoolYearId" ON "Consents" ("PersonId", "SchoolYearId");


CREATE INDEX "IX_DataAgreements_DistrictId" ON "DataAgreements" ("DistrictId");


CREATE UNIQUE INDEX "IX_Deliveries_PublicId" ON "Deliveries" ("PublicId");


CREATE INDEX "IX_Deliveries_State" ON "Deliveries" ("State");


CREATE INDEX "IX_DistrictCalls_DistrictId" ON "DistrictCalls" ("DistrictId");


CREATE INDEX "IX_DistrictCalls_PeerYearId_DistrictId" ON "DistrictCalls" ("PeerYearId", "DistrictId");


CREATE UNIQUE INDEX "IX_Districts_PublicId" ON "Districts" ("PublicId");


CREATE UNIQUE INDEX "IX_Districts_StateId_Number" ON "Districts" ("StateId", "Number");


CREATE INDEX "IX_DraftVersions_RunId" ON "DraftVersions" ("RunId");


CREATE UNIQUE INDEX "IX_DraftVersions_SchoolId_SchoolYearId_Number" ON "DraftVersions" ("SchoolId", "SchoolYearId", "Number");


CREATE UNIQUE INDEX "IX_EvidenceReleases_PersonId_SchoolId_SchoolYearId" ON "EvidenceReleases" ("PersonId", "SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_FacultyMeetings_PublicId" ON "FacultyMeetings" ("PublicId");


CREATE UNIQUE INDEX "IX_FacultyMeetings_SchoolId_On" ON "FacultyMeetings" ("SchoolId", "On");


CREATE UNIQUE INDEX "IX_GuidebookVersions_StateId_Section_Number" ON "GuidebookVersions" ("StateId", "Section", "Number");


CREATE INDEX "IX_HoursRequests_DistrictId" ON "HoursRequests" ("DistrictId");


CREATE UNIQUE INDEX "IX_HoursRequests_PersonId_SchoolId_SchoolYearId" ON "HoursRequests" ("PersonId", "SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_HoursRequests_PublicId" ON "HoursRequests" ("PublicId");


CREATE INDEX "IX_ImportBatches_DeliveryId" ON "ImportBatches" ("DeliveryId");


CREATE INDEX "IX_ImportBatches_NeedsWords" ON "ImportBatches" ("NeedsWords");


CREATE UNIQUE INDEX "IX_ImportBatches_PublicId" ON "ImportBatches" ("PublicId");


CREATE INDEX "IX_ImportBatches_SchoolId_Kind" ON "ImportBatches" ("SchoolId", "Kind");


CREATE INDEX "IX_IndicatorDescriptors_RubricId" ON "IndicatorDescriptors" ("RubricId");


CREATE UNIQUE INDEX "IX_IndicatorDescriptors_StateId_RubricId_Code" ON "IndicatorDescriptors" ("StateId", "RubricId", "Code");


CREATE UNIQUE INDEX "IX_InstrumentReadings_DistrictId_NameKey" ON "InstrumentReadings" ("DistrictId", "NameKey");


CREATE UNIQUE INDEX "IX_KnownStrengths_PublicId" ON "KnownStrengths" ("PublicId");


CREATE INDEX "IX_KnownStrengths_SchoolId_SchoolYearId" ON "KnownStrengths" ("SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_MatchRuns_PublicId" ON "MatchRuns" ("PublicId");


CREATE INDEX "IX_MatchRuns_SchoolId_SchoolYearId" ON "MatchRuns" ("SchoolId", "SchoolYearId");


CREATE INDEX "IX_Meetings_LoggedById" ON "Meetings" ("LoggedById");


CREATE UNIQUE INDEX "IX_Meetings_PartnershipId_SendKey" ON "Meetings" ("PartnershipId", "SendKey");


CREATE UNIQUE INDEX "IX_Meetings_PublicId" ON "Meetings" ("PublicId");


CREATE UNIQUE INDEX "IX_MonthTotals_PartnershipId_Month" ON "MonthTotals" ("PartnershipId", "Month");


CREATE UNIQUE INDEX "IX_NeighborPairs_FirstId_SecondId" ON "NeighborPairs" ("FirstId", "SecondId");


CREATE UNIQUE INDEX "IX_NeighborPairs_PublicId" ON "NeighborPairs" ("PublicId");


CREATE INDEX "IX_NeighborPairs_SecondId" ON "NeighborPairs" ("SecondId");


CREATE INDEX "IX_Nominations_DistrictId" ON "Nominations" ("DistrictId");


CREATE UNIQUE INDEX "IX_Nominations_PeerYearId_PersonId" ON "Nominations" ("PeerYearId", "PersonId") WHERE "WithdrawnAt" IS NULL;


CREATE INDEX "IX_Nominations_PersonId" ON "Nominations" ("PersonId");


CREATE UNIQUE INDEX "IX_Nominations_PublicId" ON "Nominations" ("PublicId");


CREATE INDEX "IX_Nominations_SchoolId" ON "Nominations" ("SchoolId");


CREATE INDEX "IX_ObservationNotes_DraftUntil" ON "ObservationNotes" ("DraftUntil");


CREATE UNIQUE INDEX "IX_ObservationNotes_ObservationId_WriterId" ON "ObservationNotes" ("ObservationId", "WriterId");


CREATE INDEX "IX_ObservationNotes_WriterId" ON "ObservationNotes" ("WriterId");


CREATE INDEX "IX_Observations_ObserverId" ON "Observations" ("ObserverId");


CREATE UNIQUE INDEX "IX_Observations_PartnershipId_SendKey" ON "Observations" ("PartnershipId", "SendKey");


CREATE UNIQUE INDEX "IX_Observations_PublicId" ON "Observations" ("PublicId");


CREATE INDEX "IX_Observations_SeenId" ON "Observations" ("SeenId");


CREATE INDEX "IX_Observations_WordsUntil" ON "Observations" ("WordsUntil");


CREATE INDEX "IX_Outbox_EventId" ON "Outbox" ("EventId");


CREATE UNIQUE INDEX "IX_Outbox_PublicId" ON "Outbox" ("PublicId");


CREATE UNIQUE INDEX "IX_Outbox_SeatId" ON "Outbox" ("SeatId") WHERE "Kind" = 'introduction';


CREATE INDEX "IX_Outbox_SentAt" ON "Outbox" ("SentAt");


CREATE UNIQUE INDEX "IX_OwnWords_PersonId_SchoolYearId" ON "OwnWords" ("PersonId", "SchoolYearId");


CREATE INDEX "IX_OwnWords_SchoolId_SchoolYearId" ON "OwnWords" ("SchoolId", "SchoolYearId");


CREATE INDEX "IX_PairAsks_AskedById" ON "PairAsks" ("AskedById");


CREATE UNIQUE INDEX "IX_PairAsks_PartnershipId_SendKey" ON "PairAsks" ("PartnershipId", "SendKey");


CREATE UNIQUE INDEX "IX_PairAsks_PublicId" ON "PairAsks" ("PublicId");


CREATE INDEX "IX_PairAsks_SchoolId_SchoolYearId" ON "PairAsks" ("SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_PairPlans_PartnershipId" ON "PairPlans" ("PartnershipId");


CREATE UNIQUE INDEX "IX_Participations_PersonId_SchoolYearId" ON "Participations" ("PersonId", "SchoolYearId");


CREATE INDEX "IX_Participations_SchoolId_SchoolYearId" ON "Participations" ("SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_Partnerships_PublicId" ON "Partnerships" ("PublicId");


CREATE UNIQUE INDEX "IX_Partnerships_SchoolId_SchoolYearId_Reference" ON "Partnerships" ("SchoolId", "SchoolYearId", "Reference");


CREATE INDEX "IX_PartnershipSeats_ConsentId" ON "PartnershipSeats" ("ConsentId");


CREATE INDEX "IX_PartnershipSeats_PartnershipId" ON "PartnershipSeats" ("PartnershipId");


CREATE INDEX "IX_PartnershipSeats_PersonId" ON "PartnershipSeats" ("PersonId");


CREATE UNIQUE INDEX "IX_PartnershipSeats_SchoolYearId_PersonId_Place" ON "PartnershipSeats" ("SchoolYearId", "PersonId", "Place") WHERE "EndsOn" IS NULL AND "PersonId" IS NOT NULL;


CREATE UNIQUE INDEX "IX_PartnershipSeats_VacantSeatId" ON "PartnershipSeats" ("VacantSeatId") WHERE "EndsOn" IS NULL AND "VacantSeatId" IS NOT NULL;


CREATE UNIQUE INDEX "IX_PeerCalls_PairId" ON "PeerCalls" ("PairId");


CREATE UNIQUE INDEX "IX_PeerCalls_PublicId" ON "PeerCalls" ("PublicId");


CREATE UNIQUE INDEX "IX_PeerDebriefs_SeatId" ON "PeerDebriefs" ("SeatId");


CREATE INDEX "IX_PeerDistricts_DistrictId" ON "PeerDistricts" ("DistrictId");


CREATE UNIQUE INDEX "IX_PeerDistricts_PeerYearId_DistrictId" ON "PeerDistricts" ("PeerYearId", "DistrictId");


CREATE INDEX "IX_PeerNotices_DistrictId" ON "PeerNotices" ("DistrictId");


CREATE UNIQUE INDEX "IX_PeerNotices_PeerYearId_DistrictId_Wave" ON "PeerNotices" ("PeerYearId", "DistrictId", "Wave");


CREATE UNIQUE INDEX "IX_PeerNotices_PublicId" ON "PeerNotices" ("PublicId");


CREATE INDEX "IX_PeerPairs_PeerYearId" ON "PeerPairs" ("PeerYearId");


CREATE UNIQUE INDEX "IX_PeerPairs_PublicId" ON "PeerPairs" ("PublicId");


CREATE INDEX "IX_PeerRules_FirstId" ON "PeerRules" ("FirstId");


CREATE UNIQUE INDEX "IX_PeerRules_PeerYearId_FirstId_SecondId" ON "PeerRules" ("PeerYearId", "FirstId", "SecondId");


CREATE UNIQUE INDEX "IX_PeerRules_PublicId" ON "PeerRules" ("PublicId");


CREATE INDEX "IX_PeerRules_SecondId" ON "PeerRules" ("SecondId");


CREATE INDEX "IX_PeerRuns_PeerYearId" ON "PeerRuns" ("PeerYearId");


CREATE UNIQUE INDEX "IX_PeerRuns_PublicId" ON "PeerRuns" ("PublicId");


CREATE INDEX "IX_PeerSeats_DistrictId" ON "PeerSeats" ("DistrictId");


CREATE UNIQUE INDEX "IX_PeerSeats_NominationId" ON "PeerSeats" ("NominationId") WHERE "EndsOn" IS NULL;


CREATE INDEX "IX_PeerSeats_PairId" ON "PeerSeats" ("PairId");


CREATE INDEX "IX_PeerSeats_PersonId" ON "PeerSeats" ("PersonId");


CREATE INDEX "IX_PeerSeats_SchoolId" ON "PeerSeats" ("SchoolId");


CREATE UNIQUE INDEX "IX_PeerYears_PublicId" ON "PeerYears" ("PublicId");


CREATE INDEX "IX_PeerYears_SchoolYearId" ON "PeerYears" ("SchoolYearId");


CREATE UNIQUE INDEX "IX_PeerYears_StateId_SchoolYearId" ON "PeerYears" ("StateId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_People_Email" ON "People" ("Email");


CREATE UNIQUE INDEX "IX_People_PublicId" ON "People" ("PublicId");


CREATE UNIQUE INDEX "IX_PersonIdentifiers_DistrictId_Value" ON "PersonIdentifiers" ("DistrictId", "Value");


CREATE INDEX "IX_PersonIdentifiers_PersonId" ON "PersonIdentifiers" ("PersonId");


CREATE UNIQUE INDEX "IX_PersonRules_PublicId" ON "PersonRules" ("PublicId");


CREATE UNIQUE INDEX "IX_PersonRules_SchoolYearId_SchoolId_FirstPersonId_SecondPersonId" ON "PersonRules" ("SchoolYearId", "SchoolId", "FirstPersonId", "SecondPersonId");


CREATE UNIQUE INDEX "IX_PlanAnswers_PlanReviewId_WriterId_Number" ON "PlanAnswers" ("PlanReviewId", "WriterId", "Number");


CREATE INDEX "IX_PlanAnswers_WriterId" ON "PlanAnswers" ("WriterId");


CREATE UNIQUE INDEX "IX_PlanFiles_PlanVersionId" ON "PlanFiles" ("PlanVersionId");


CREATE INDEX "IX_PlanReviews_OwnerId" ON "PlanReviews" ("OwnerId");


CREATE UNIQUE INDEX "IX_PlanReviews_PartnershipId_SendKey" ON "PlanReviews" ("PartnershipId", "SendKey");


CREATE UNIQUE INDEX "IX_PlanReviews_PublicId" ON "PlanReviews" ("PublicId");


CREATE INDEX "IX_PlanReviews_WordsUntil" ON "PlanReviews" ("WordsUntil");


CREATE UNIQUE INDEX "IX_PlanVersions_PlanReviewId_Number" ON "PlanVersions" ("PlanReviewId", "Number");


CREATE INDEX "IX_Positions_DistrictId" ON "Positions" ("DistrictId");


CREATE INDEX "IX_Positions_PersonId" ON "Positions" ("PersonId");


CREATE INDEX "IX_Positions_SchoolId_Role" ON "Positions" ("SchoolId", "Role");


CREATE UNIQUE INDEX "IX_Programs_StateId_Kind" ON "Programs" ("StateId", "Kind");


CREATE UNIQUE INDEX "IX_ProgramSchools_ProgramId_SchoolYearId_SchoolId" ON "ProgramSchools" ("ProgramId", "SchoolYearId", "SchoolId");


CREATE INDEX "IX_ProgramSchools_SchoolId" ON "ProgramSchools" ("SchoolId");


CREATE INDEX "IX_ProgramSchools_SchoolYearId" ON "ProgramSchools" ("SchoolYearId");


CREATE UNIQUE INDEX "IX_ResultSheets_PersonId_RubricId_SchoolYear" ON "ResultSheets" ("PersonId", "RubricId", "SchoolYear");


CREATE INDEX "IX_ResultSheets_RubricId" ON "ResultSheets" ("RubricId");


CREATE INDEX "IX_ResultSheets_SchoolId" ON "ResultSheets" ("SchoolId");


CREATE UNIQUE INDEX "IX_RoleAnswers_SchoolId_Identifier" ON "RoleAnswers" ("SchoolId", "Identifier");


CREATE UNIQUE INDEX "IX_RubricIndicator_RubricId_Code" ON "RubricIndicator" ("RubricId", "Code");


CREATE UNIQUE INDEX "IX_Rubrics_Code_Version" ON "Rubrics" ("Code", "Version");


CREATE INDEX "IX_SchoolCalls_DistrictId" ON "SchoolCalls" ("DistrictId");


CREATE INDEX "IX_SchoolCalls_SchoolId" ON "SchoolCalls" ("SchoolId");


CREATE UNIQUE INDEX "IX_Schools_DistrictId_Number" ON "Schools" ("DistrictId", "Number");


CREATE UNIQUE INDEX "IX_Schools_PublicId" ON "Schools" ("PublicId");


CREATE UNIQUE INDEX "IX_SchoolYears_StateId_Name" ON "SchoolYears" ("StateId", "Name");


CREATE UNIQUE INDEX "IX_SentNotes_PersonId_Key" ON "SentNotes" ("PersonId", "Key");


CREATE INDEX "IX_Sessions_PersonId" ON "Sessions" ("PersonId");


CREATE UNIQUE INDEX "IX_Sessions_PublicId" ON "Sessions" ("PublicId");


CREATE UNIQUE INDEX "IX_Sessions_SecretHash" ON "Sessions" ("SecretHash");


CREATE UNIQUE INDEX "IX_SharedColumns_Owner_Kind_Header" ON "SharedColumns" ("Owner", "Kind", "Header");


CREATE INDEX "IX_SharedLines_AuthorId" ON "SharedLines" ("AuthorId");


CREATE UNIQUE INDEX "IX_SharedLines_PartnershipId_SendKey" ON "SharedLines" ("PartnershipId", "SendKey");


CREATE UNIQUE INDEX "IX_SharedLines_PublicId" ON "SharedLines" ("PublicId");


CREATE INDEX "IX_SignInCodes_PersonId" ON "SignInCodes" ("PersonId");


CREATE INDEX "IX_SiteVisits_HostSeatId" ON "SiteVisits" ("HostSeatId");


CREATE UNIQUE INDEX "IX_SiteVisits_PairId_HostSeatId" ON "SiteVisits" ("PairId", "HostSeatId");


CREATE UNIQUE INDEX "IX_SiteVisits_PairId_Number" ON "SiteVisits" ("PairId", "Number");


CREATE UNIQUE INDEX "IX_SiteVisits_PublicId" ON "SiteVisits" ("PublicId");


CREATE INDEX "IX_StagedEndings_DeliveryId" ON "StagedEndings" ("DeliveryId");


CREATE INDEX "IX_StagedPeople_DeliveryId" ON "StagedPeople" ("DeliveryId");


CREATE INDEX "IX_StagedPeriods_DeliveryId" ON "StagedPeriods" ("DeliveryId");


CREATE INDEX "IX_StagedSheets_DeliveryId" ON "StagedSheets" ("DeliveryId");


CREATE UNIQUE INDEX "IX_StandingTimes_PartnershipId" ON "StandingTimes" ("PartnershipId");


CREATE UNIQUE INDEX "IX_StandingTimes_PublicId" ON "StandingTimes" ("PublicId");


CREATE INDEX "IX_StandingTimes_SetById" ON "StandingTimes" ("SetById");


CREATE UNIQUE INDEX "IX_StateRuns_PublicId" ON "StateRuns" ("PublicId");


CREATE UNIQUE INDEX "IX_StateRuns_StateId" ON "StateRuns" ("StateId") WHERE "EndedAt" IS NULL;


CREATE UNIQUE INDEX "IX_StateRunSchools_RunId_SchoolId" ON "StateRunSchools" ("RunId", "SchoolId");


CREATE INDEX "IX_StateRunSchools_SchoolId" ON "StateRunSchools" ("SchoolId");


CREATE UNIQUE INDEX "IX_States_Code" ON "States" ("Code");


CREATE INDEX "IX_SuggestionNotices_DueAt" ON "SuggestionNotices" ("DueAt");


CREATE INDEX "IX_SuggestionNotices_PersonId" ON "SuggestionNotices" ("PersonId");


CREATE UNIQUE INDEX "IX_SuggestionNotices_SchoolYearId_SchoolId_PersonId" ON "SuggestionNotices" ("SchoolYearId", "SchoolId", "PersonId");


CREATE INDEX "IX_Suggestions_RunId" ON "Suggestions" ("RunId");


CREATE INDEX "IX_TeacherPeriods_PersonId_SchoolYearId" ON "TeacherPeriods" ("PersonId", "SchoolYearId");


CREATE INDEX "IX_TimeOffers_AskId" ON "TimeOffers" ("AskId");


CREATE INDEX "IX_TimeOffers_OfferedById" ON "TimeOffers" ("OfferedById");


CREATE UNIQUE INDEX "IX_TimeOffers_PartnershipId_SendKey" ON "TimeOffers" ("PartnershipId", "SendKey");


CREATE UNIQUE INDEX "IX_TimeOffers_PublicId" ON "TimeOffers" ("PublicId");


CREATE INDEX "IX_TimeOffers_SchoolId_SchoolYearId" ON "TimeOffers" ("SchoolId", "SchoolYearId");


CREATE UNIQUE INDEX "IX_VacantSeats_PublicId" ON "VacantSeats" ("PublicId");


CREATE INDEX "IX_VacantSeats_SchoolId_SchoolYearId" ON "VacantSeats" ("SchoolId", "SchoolYearId");


CREATE INDEX "IX_VisitNotes_SeatId" ON "VisitNotes" ("SeatId");


CREATE UNIQUE INDEX "IX_VisitNotes_VisitId_SeatId" ON "VisitNotes" ("VisitId", "SeatId");


CREATE UNIQUE INDEX "IX_WillingPrincipals_PersonId_SchoolId" ON "WillingPrincipals" ("PersonId", "SchoolId");


CREATE INDEX "IX_WillingPrincipals_SchoolId" ON "WillingPrincipals" ("SchoolId");


CREATE INDEX "IX_WillingPrincipals_StateId" ON "WillingPrincipals" ("StateId");
