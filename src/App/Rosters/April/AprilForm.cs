namespace Counterpart.App.Rosters.April;

/// <summary>The April card as it was ticked.</summary>
public sealed class AprilForm
{
    public const string NotNextYear = nameof(NotNextYear);

    /// <summary>A <see cref="PartnerWish"/>, or <see cref="NotNextYear"/>.</summary>
    public string? Next { get; set; }

    public List<string> Helped { get; set; } = [];

    /// <summary>The version of the card that the form showed; 0 when there was none.</summary>
    public int Version { get; set; }

    public static AprilForm Of(AprilAnswers? answers, int version) => new()
    {
        Next = answers is null ? null : answers.NotNextYear ? NotNextYear : answers.Wish.ToString(),
        Helped = [.. answers?.Helped.Select(h => h.ToString()) ?? []],
        Version = version,
    };
}
