using Counterpart.App.Access;

namespace Counterpart.App.Rosters;

/// <summary>What a person would share and work on this year. The answers are sealed: only a run and the person's leaders open them.</summary>
public sealed class Card : ISchoolOwned, IFromFile
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary><see cref="CardAnswers"/>, sealed for <see cref="Data.Purpose"/> cards.</summary>
    public required byte[] SealedAnswers { get; set; }

    public required DateTime AnsweredAt { get; set; }
    public required CardCameBy CameBy { get; set; }
    public required long EnteredById { get; set; }
    public int Version { get; set; }
    public long? BatchId { get; set; }
    public int? BatchRow { get; set; }
}
