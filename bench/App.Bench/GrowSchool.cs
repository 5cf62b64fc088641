using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Counterpart.App.Bench;

/// <summary>Brings the demo's school to 200 teachers the way its principal would: a roster file, then a new run.</summary>
internal sealed partial class GrowSchool(HttpClient http)
{
    private const int Added = 141;

    public async Task ExecuteAsync()
    {
        var page = await GetAsync("/school/imports/new");
        using var upload = new MultipartFormDataContent
        {
            { new StringContent("Roster"), "Kind" },
            { new StringContent(ValueOf(page, "__RequestVerificationToken")), "__RequestVerificationToken" },
            { new ByteArrayContent(Roster()), "Upload", "more.csv" },
        };
        var at = await PostAsync("/school/imports/new", upload);
        var check = await GetAsync(at);
        await PostFormAsync($"{at}?handler=Save", check, "Version");
        await PostFormAsync("/school/matches?handler=Run", await GetAsync("/school/matches"), "version");
    }

    private static byte[] Roster()
    {
        var text = new StringBuilder("person_id,name,email,grades,subjects,room\n");
        string[] subjects = ["Math", "Science", "ELA", "Social Studies"];
        for (var n = 1; n <= Added; n++)
        {
            text.Append(CultureInfo.InvariantCulture, $"B{n},Bench Teacher {n},b{n}@bench.example,{6 + (n % 3)},{subjects[n % 4]},{300 + n}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private async Task PostFormAsync(string path, string page, string version)
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", ValueOf(page, "__RequestVerificationToken")), new(version, ValueOf(page, version))]);
        await PostAsync(path, form);
    }

    private async Task<string> PostAsync(string path, HttpContent content)
    {
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return answer.StatusCode == HttpStatusCode.Found ? answer.Headers.Location!.ToString() : throw new InvalidOperationException($"{path} answered {answer.StatusCode}");
    }

    private Task<string> GetAsync(string path) => http.GetStringAsync(new Uri(path, UriKind.Relative));

    private static string ValueOf(string page, string name) =>
        Inputs().Matches(page).Select(m => m.Value).Where(i => i.Contains($"name=\"{name}\"", StringComparison.Ordinal)).Select(i => Value().Match(i).Groups["v"].Value).First();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("value=\"(?<v>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();
}
