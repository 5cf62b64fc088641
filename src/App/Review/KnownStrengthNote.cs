namespace Counterpart.App.Review;

public sealed record KnownStrengthNote(string Indicator, string Words);
