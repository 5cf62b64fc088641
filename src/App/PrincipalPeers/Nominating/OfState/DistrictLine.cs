namespace Counterpart.App.PrincipalPeers.Nominating.OfState;

/// <summary>Where a district stands in this year's P3, by counts.</summary>
public sealed record DistrictLine
{
    public required Guid PublicId { get; init; }
    public required string Name { get; init; }

    /// <summary>Null: it has not answered.</summary>
    public required bool? TakesPart { get; init; }

    public required int Nominated { get; init; }
    public required int Yes { get; init; }
    public required int No { get; init; }
    public required DateOnly? NextCallOn { get; init; }

    /// <summary>It has not answered, and there is nothing left to remind it with: both reminders went, nobody can be written to, or answers closed.</summary>
    public required bool IsToCall { get; init; }

    public int Waiting => Nominated - Yes - No;

    public string Answer => TakesPart switch
    {
        true => "takes part",
        false => "not this year",
        null => "no answer",
    };

    public string Next => (NextCallOn, IsToCall, TakesPart) switch
    {
        ({ } day, _, _) => $"Call on {Plumbing.SchoolTime.SayShort(day)}",
        (_, true, _) => "To call",
        (_, _, null) => "Reminders go out",
        (_, _, true) when Nominated == 0 => "Nominates",
        (_, _, true) when Waiting > 0 => "Nominees answer",
        _ => "",
    };
}
