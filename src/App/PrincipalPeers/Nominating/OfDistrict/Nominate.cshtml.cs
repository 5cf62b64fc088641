using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Counterpart.App.PrincipalPeers.Nominating.OfDistrict;

/// <summary>A district nominates its administrators.</summary>
[Authorize(May.NominatePeers)]
[RequestSizeLimit(11 * 1024 * 1024)]
public sealed class NominateModel(NominatingReaders read, NominatingActs acts) : NominatingPage(read, acts)
{
    public override string Address => "/district/p3/nominate";
    public override string After => "/district/p3";
}
