using Counterpart.App.Data;

namespace Counterpart.App.CheckIns;

internal static class CheckInLines
{
    public static CheckInLine Of(CheckIn row, string by, Vault vault) => new()
    {
        PublicId = row.PublicId,
        PairId = row.PartnershipId,
        Round = row.Round,
        On = row.On,
        Way = row.Way,
        Need = row.Need,
        NeedMetOn = row.NeedMetOn,
        At = row.At,
        Line = row.SealedLine is { } line ? vault.Open<string>(Purpose.CheckInLine, line) : "",
        By = by,
    };
}
