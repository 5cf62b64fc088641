using Counterpart.App.Rosters.People;

namespace Counterpart.App.Tests.Rosters.People;

public sealed class PersonRulesTests
{
    [Theory]
    [InlineData("Ana Ortiz", "", "2026-08-03", "", "")]
    [InlineData("Ana Ortiz", "a.b+c@mail.district.org", "8/3/2026", "6/4/27", "")]
    [InlineData("", "", "2026-08-03", "", "Form.Name")]
    [InlineData("Ana", "ana@district", "2026-08-03", "", "Form.Email")]
    [InlineData("Ana", "ana@district.org, b@district.org", "2026-08-03", "", "Form.Email")]
    [InlineData("Ana", "ana@@district.org", "2026-08-03", "", "Form.Email")]
    [InlineData("Ana", "", "", "", "Form.StartsOn")]
    [InlineData("Ana", "", "2026-08-03", "never", "Form.EndsOn")]
    [InlineData("Ana", "", "2026-08-03", "2026-08-02", "Form.EndsOn")]
    public void Each_reason_to_say_no_stands_beside_its_field(string name, string email, string starts, string ends, string expected) => Assert.Equal(
        expected,
        string.Join(' ', PersonRules.ObjectionsTo(new() { Name = name, Email = email, StartsOn = starts, EndsOn = ends }).Select(o => o.Field)));

    [Fact]
    public void Long_words_are_refused() => Assert.Equal(
        "Form.Name Form.Grades Form.Subjects Form.Room",
        string.Join(' ', PersonRules.ObjectionsTo(new() { Name = Long, Grades = Long, Subjects = Long, Room = Long, StartsOn = "2026-08-03" }).Select(o => o.Field)));

    private static string Long => new('x', 300);
}
