namespace Counterpart.Pairing;

/// <summary>What in a question contradicts itself.</summary>
public enum QuestionProblemKind
{
    /// <summary>An always rule for two people who may not be partners. The rule is passed over.</summary>
    AlwaysButForbidden = 0,

    /// <summary>Always rules that tie more than three people together, or three when groups of three are off. These rules are passed over.</summary>
    AlwaysTiesTooMany = 1,

    /// <summary>An always rule for a person whom a kept group already holds with someone else. The rule is passed over.</summary>
    AlwaysAgainstKept = 2,

    /// <summary>A kept group with a person who does not take part. The person is taken out; two who remain stay together.</summary>
    KeptButNotTakingPart = 3,

    /// <summary>A kept group breaks a rule (never, manager or observer). The group is kept: it is the principal's decision.</summary>
    KeptButForbidden = 4,
}
