namespace Counterpart.Pairing;

/// <summary>What a check found wrong.</summary>
public enum VerificationProblemKind
{
    /// <summary>The settings do not have the recorded digest, or cannot be read.</summary>
    Settings = 0,

    /// <summary>The question is not the one that was answered.</summary>
    Input = 1,

    /// <summary>Made by another version of the rules; weights cannot be compared.</summary>
    Version = 2,

    /// <summary>A person is in two groups, in none without a reason, or unknown.</summary>
    Groups = 3,

    /// <summary>A suggested group breaks a rule.</summary>
    Rule = 4,

    /// <summary>A chosen pair's weight is not the one derived again.</summary>
    Weight = 5,

    /// <summary>The proof does not hold.</summary>
    Proof = 6,

    /// <summary>The group of three is not the best there is, or a third person not the best for the pair.</summary>
    ThirdPerson = 7,
}
