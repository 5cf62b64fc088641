using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>Who reads what stands beside the meetings on the page of a pair.</summary>
public sealed record PairReaders(ReadCadence Cadence, ReadObservations Observations, ReadPlans Plans, ReadSupport Support);
