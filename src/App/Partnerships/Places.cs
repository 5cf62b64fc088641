using Counterpart.App.Programs;
using Counterpart.App.Review;

namespace Counterpart.App.Partnerships;

/// <summary>Hands out places: the first to everybody, a second one to whoever agreed.</summary>
public sealed class Places(IReadOnlyDictionary<string, int> seated, IReadOnlyDictionary<long, long> consents, IReadOnlyDictionary<Guid, long> vacant)
{
    private readonly Dictionary<string, int> taken = new(seated, StringComparer.Ordinal);

    public PartnershipSeat Seat(SchoolThisYear here, BoardPerson person)
    {
        var place = taken.GetValueOrDefault(person.Key) + 1;
        taken[person.Key] = place;
        return new PartnershipSeat
        {
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            PersonId = person.IsVacantSeat ? null : person.Id,
            VacantSeatId = person.IsVacantSeat ? vacant[person.PublicId] : null,
            Place = place,
            ConsentId = place > 1 ? consents[person.Id] : null,
        };
    }
}
