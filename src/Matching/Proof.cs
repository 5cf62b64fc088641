namespace Counterpart.Matching;

/// <summary>The verdict of <see cref="Certificate.Prove"/>.</summary>
/// <param name="Holds">True when every step of the proof was checked and none failed.</param>
/// <param name="Objection">The first step that fails, one sentence for a person; empty when the proof holds.</param>
public sealed record Proof(bool Holds, string Objection)
{
    internal static Proof Complete { get; } = new(Holds: true, Objection: string.Empty);

    internal static Proof Fails(FormattableString objection) => new(Holds: false, FormattableString.Invariant(objection));
}
