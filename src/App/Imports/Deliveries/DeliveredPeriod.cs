using Counterpart.App.Rosters.Times;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>One period as a delivery's row has it.</summary>
/// <param name="Person">The person's place in <see cref="DeliveryPeople"/>.</param>
internal readonly record struct DeliveredPeriod(int Person, long School, int Row, DayStretch At);
