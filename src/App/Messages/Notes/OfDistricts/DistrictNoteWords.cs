using Counterpart.App.Plumbing;

namespace Counterpart.App.Messages.Notes.OfDistricts;

/// <summary>How many records wait for a signature; whose they are stands on the page only.</summary>
public static class DistrictNoteWords
{
    /// <param name="toLookAt">How many of them need a look first.</param>
    public static MailWords Of(string first, string district, (int Records, int ToLookAt) open, string address) => new(
        $"{Words.Count(open.Records, "record")} to verify{(open.ToLookAt > 0 ? $", {Look(open.ToLookAt)}" : "")}",
        $"""
        Hello {first},

        {Words.Capital(Words.Spelled(open.Records, "teacher"))} sent hours to be verified.{(open.ToLookAt > 0 ? $" {Words.Capital(Look(open.ToLookAt))} first, and {(open.ToLookAt == 1 ? "stands" : "stand")} on top." : "")} Ticked ones are verified in one go{Link(address, "/district/pdp")}

        You get this because you verify hours for {district}. It comes on the first school day of a week at most, and only when records wait. Stop it under Settings{Link(address, "/settings")}
        """);

    private static string Look(int n) => n == 1 ? "1 needs a look" : $"{n} need a look";

    private static string Link(string address, string path) => address.Length > 0 ? $": {address}{path}" : ".";
}
