using Counterpart.App.Rosters;

namespace Counterpart.App.Tests.Rosters;

public sealed class GradesTests
{
    [Theory]
    [InlineData("7", "7")]
    [InlineData("8; 7", "7 8")]
    [InlineData("6-8", "6 7 8")]
    [InlineData("K-2", "K 1 2")]
    [InlineData("Pre-K, kindergarten, 1st", "PK K 1")]
    [InlineData("Grade 10", "10")]
    [InlineData("12, Adult", "12 Adult")]
    [InlineData("  ", "")]
    public void Grades_are_read_as_people_type_them(string typed, string expected) => Assert.Equal(expected, string.Join(' ', Grades.Parse(typed)));

    [Theory]
    [InlineData("7", "Math", "7 Math")]
    [InlineData("7,8", "Math,Science", "7, 8 Math and Science")]
    [InlineData("", "Art", "Art")]
    [InlineData("K", "", "K")]
    public void A_teacher_is_said_by_grade_and_subject(string grades, string subjects, string expected) =>
        Assert.Equal(expected, Grades.Line(Grades.Parse(grades), Grades.Subjects(subjects)));

    [Fact]
    public void A_list_by_grade_ends_with_people_of_several_grades_and_of_none()
    {
        string[] typed = ["", "7,8", "10", "Adult", "2", "PK", "K"];

        var ordered = typed.Select(t => Grades.Parse(t)).OrderBy(Grades.GroupOrder).Select(Grades.Group);

        Assert.Equal("Pre-K|Kindergarten|Grade 2|Grade 10|Adult|Across grades|No grade given", string.Join('|', ordered));
    }
}
