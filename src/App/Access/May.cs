namespace Counterpart.App.Access;

/// <summary>Every permission of the product, one constant each. A page names the one it needs; <see cref="Grants"/> says which roles hold it.</summary>
public static class May
{
    /// <summary>See the own first page, settings and devices: everybody who is signed in.</summary>
    public const string BeHere = nameof(BeHere);

    /// <summary>Fill in the own card, read the own words and who looked.</summary>
    public const string AnswerOwnCard = nameof(AnswerOwnCard);

    /// <summary>Read the own invitation, agree to own lines, answer.</summary>
    public const string BePartner = nameof(BePartner);

    /// <summary>See who works at the school and change it; type in paper cards.</summary>
    public const string ManagePeople = nameof(ManagePeople);

    /// <summary>Bring files into the school.</summary>
    public const string ImportFiles = nameof(ImportFiles);

    /// <summary>Bring in files for the schools of a district, or of the state.</summary>
    public const string DeliverFiles = nameof(DeliverFiles);

    /// <summary>Connect the district's own server, from which files are fetched.</summary>
    public const string ConnectServer = nameof(ConnectServer);

    /// <summary>Read words about strengths and growth areas by indicator.</summary>
    public const string ReadWords = nameof(ReadWords);

    /// <summary>Run suggestions and review, change, lock and finalize pairs.</summary>
    public const string ReviewMatches = nameof(ReviewMatches);

    /// <summary>Set rules and write down what the principal knows.</summary>
    public const string SetRules = nameof(SetRules);

    /// <summary>Set expectations, tick conversations, print letters, tell partners of each other.</summary>
    public const string Introduce = nameof(Introduce);

    /// <summary>Check in with introduced pairs, answer what they ask for, offer them time.</summary>
    public const string CheckIn = nameof(CheckIn);

    /// <summary>Read what pairs and teachers let the principal read, and when pairs met; plan faculty meetings.</summary>
    public const string FollowPairs = nameof(FollowPairs);

    /// <summary>Choose what an assistant principal may do.</summary>
    public const string Delegate = nameof(Delegate);

    /// <summary>Read what the principal and the delegates of the own school did, as far as the own duties go.</summary>
    public const string SeeActs = nameof(SeeActs);

    /// <summary>Read which principals of the state may be called, and be one of them.</summary>
    public const string CallPeers = nameof(CallPeers);

    /// <summary>Verify the hours teachers of the district sent.</summary>
    public const string VerifyHours = nameof(VerifyHours);

    /// <summary>See the schools of a district or of the state by stage and counts.</summary>
    public const string SeeStages = nameof(SeeStages);

    /// <summary>Opt schools in, record agreements, keep programs, years and rubrics.</summary>
    public const string RunPrograms = nameof(RunPrograms);

    /// <summary>Read what the own district answered about P3, whom it nominated and who they were matched with.</summary>
    public const string SeePeers = nameof(SeePeers);

    /// <summary>Answer for the own district, nominate its administrators, acknowledge matches.</summary>
    public const string NominatePeers = nameof(NominatePeers);

    /// <summary>Run P3 for the state: nominations, matches, notices.</summary>
    public const string MatchPeers = nameof(MatchPeers);

    /// <summary>Answer the own nomination and work in the own pair of administrators.</summary>
    public const string BePeer = nameof(BePeer);

    /// <summary>See that the product runs: versions, messages by metadata, sessions.</summary>
    public const string Operate = nameof(Operate);

    public static readonly IReadOnlyList<string> All =
    [
        BeHere, AnswerOwnCard, ManagePeople, ImportFiles, ReadWords, ReviewMatches, SetRules, Introduce, Delegate, SeeStages, RunPrograms, Operate, DeliverFiles, ConnectServer,
        CallPeers, BePartner, SeeActs, CheckIn, FollowPairs, VerifyHours, SeePeers, NominatePeers, MatchPeers, BePeer,
    ];

    /// <summary>What a principal may hand to an assistant principal, one tick each.</summary>
    public static readonly IReadOnlyList<string> Delegable = [ManagePeople, ImportFiles, ReadWords, ReviewMatches, SetRules, Introduce, CheckIn, FollowPairs];
}
