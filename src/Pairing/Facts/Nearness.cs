namespace Counterpart.Pairing;

/// <summary>How near two people's grades or subjects are.</summary>
public enum Nearness
{
    /// <summary>Neither the same nor near, or not known.</summary>
    Different = 0,

    /// <summary>Next grade, or related subject.</summary>
    Near = 1,

    /// <summary>A grade or subject in common.</summary>
    Same = 2,
}
