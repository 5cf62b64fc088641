using System.Text.Json;
using System.Text.Json.Serialization;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.MatchRuns.CommandLine;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.CommandLine;

/// <summary>Pairs, people without partner and the proof, as files.</summary>
internal static class PeerAnswerFiles
{
    public const string Pairs = "peer-pairs.csv";
    public const string LeftOut = "peer-unmatched.csv";
    public const string Proof = "peer-proof.json";

    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, RespectNullableAnnotations = true };

    public static void Write(PeerQuestion question, PeerAnswer answer, OutputFolder folder)
    {
        var book = new PeerBook(question);
        using (var pairs = new CsvWriter(new StreamWriter(folder.Create(Pairs))))
        {
            pairs.Row("pair", "person_a", "district_a", "person_b", "district_b", "person_c", "district_c", "brings_to_a", "brings_to_b", "same_level", "miles");
            for (var i = 0; i < answer.Groups.Count; i++)
            {
                var members = answer.Groups[i].Members;
                var facts = book.Facts(members[0], members[1]);
                pairs.Add(i + 1);
                foreach (var cell in Enumerable.Range(0, 3).SelectMany(m => m < members.Count ? new[] { members[m], book[members[m]].DistrictId } : ["", ""]))
                {
                    pairs.Add(cell);
                }

                pairs.Row(string.Join(';', facts.ToFirst), string.Join(';', facts.ToSecond), facts.SameLevel ? "yes" : "no", facts.TenthsOfMile is { } t ? $"{t / 10}.{t % 10}" : "");
            }
        }

        using (var alone = new CsvWriter(new StreamWriter(folder.Create(LeftOut))))
        {
            alone.Row("nominee_id", "district", "reason");
            foreach (var person in answer.LeftOut)
            {
                alone.Row(person.Id, book[person.Id].DistrictId, Words(person.Reason));
            }
        }

        using var proof = folder.Create(Proof);
        JsonSerializer.Serialize(proof, answer, json);
    }

    /// <returns>Null when the file is damaged.</returns>
    public static async Task<PeerAnswer?> ReadAsync(string path, CancellationToken cancel)
    {
        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<PeerAnswer>(file, json, cancel);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Words(PeerLeftOutReason reason) => reason switch
    {
        PeerLeftOutReason.NoNeighborDistrict => "the district has no neighbor in the table",
        PeerLeftOutReason.NobodyThere => "no neighbor district has a nominee",
        PeerLeftOutReason.RulesLeaveNobody => "rules or travel limits leave nobody in neighbor districts",
        _ => "every possible partner has one",
    };
}
