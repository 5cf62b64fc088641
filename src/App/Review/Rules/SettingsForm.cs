using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review.Rules;

/// <summary>The settings of a run as the form has them. A missing number is an answer that was not given, not a zero.</summary>
public sealed class SettingsForm
{
    public int? Indicators { get; set; }
    public int? Time { get; set; }
    public int? Near { get; set; }
    public int? Relationship { get; set; }
    public PairingAim Aim { get; set; }
    public GoodPair GoodEnough { get; set; }
    public bool GroupOfThree { get; set; }
    public PoolingKind Pooling { get; set; }

    public static SettingsForm Of(PairingSettings settings, PoolingKind pooling) => new()
    {
        Pooling = pooling,
        Indicators = settings.Emphases.Indicators,
        Time = settings.Emphases.Time,
        Near = settings.Emphases.Near,
        Relationship = settings.Emphases.Relationship,
        Aim = settings.Aim,
        GoodEnough = settings.GoodEnough,
        GroupOfThree = settings.GroupOfThree,
    };

    public IReadOnlyList<Objection> Check() =>
        [.. RuleRules.CheckEmphases(("Settings.Indicators", Indicators), ("Settings.Time", Time), ("Settings.Near", Near), ("Settings.Relationship", Relationship))];

    public PairingSettings Over(PairingSettings settings) => settings with
    {
        Emphases = new Emphases { Indicators = Indicators!.Value, Time = Time!.Value, Near = Near!.Value, Relationship = Relationship!.Value },
        Aim = Aim,
        GoodEnough = GoodEnough,
        GroupOfThree = GroupOfThree,
    };
}
