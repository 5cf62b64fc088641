using Counterpart.App.Imports.Kinds;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>A school a delivery may be about.</summary>
/// <param name="Here">Its year in the program; null when it did not opt in or its district has no data agreement.</param>
internal sealed record DeliverySchool(long Id, long DistrictId, SchoolNames Names, SchoolThisYear? Here);
