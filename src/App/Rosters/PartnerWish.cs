namespace Counterpart.App.Rosters;

/// <summary>What a person says about last year's partner.</summary>
public enum PartnerWish
{
    NoView,
    Again,
    SomeoneNew,
}
