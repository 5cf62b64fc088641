using System.Globalization;

namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>Makes up the people of a school: leaders, teams or departments, specialists, new hires, a few who work at two schools.</summary>
internal sealed class StaffMaker(SchoolListing school, Dice dice)
{
    private static readonly string[] CoreSubjects = ["English", "Math", "Science", "Social Studies"];
    private static readonly string[] Specials = ["Art", "Music", "Physical Education", "Library", "Special Education", "English Language Learning", "STEM"];
    private static readonly string[] Electives = ["Art", "Music", "Physical Education", "Spanish", "Computer Science", "Special Education", "Agriculture", "Business", "Health Science"];

    private int _number;

    public List<MadePerson> Make()
    {
        var people = new List<MadePerson>();
        if (school.Teachers == 0)
        {
            return people;
        }

        var principal = Id('P');
        people.Add(Leader(principal, ""));
        var observers = new List<string> { principal };
        for (var assistants = school.Teachers / 30; assistants > 0; assistants--)
        {
            var assistant = Id('P');
            people.Add(Leader(assistant, principal));
            observers.Add(assistant);
        }

        var first = people.Count;
        for (var teacher = 0; teacher < school.Teachers; teacher++)
        {
            people.Add(Teacher(teacher, principal, dice.Pick(observers)));
        }

        AddTeacherLeader(people, first);
        return people;
    }

    /// <summary>In one school of eight a teacher observes two or three colleagues: they must never be partners.</summary>
    private void AddTeacherLeader(List<MadePerson> people, int first)
    {
        if (people.Count - first < 12 || !dice.Chance(12))
        {
            return;
        }

        var leader = dice.Between(first, people.Count - 1);
        for (var observed = dice.Between(2, 3); observed > 0; observed--)
        {
            var at = dice.Between(first, people.Count - 1);
            if (at != leader)
            {
                people[at] = people[at] with { ObserverId = people[leader].Id };
            }
        }
    }

    private MadePerson Leader(string id, string manager) => new(id, MadeUpNames.Next(dice))
    {
        TakingPart = "no",
        ManagerId = manager,
        IsLeader = true,
    };

    private MadePerson Teacher(int number, string principal, string observer)
    {
        var (grades, subjects, team) = Work(number);
        return new(Id('T'), MadeUpNames.Next(dice))
        {
            Grades = grades,
            Subjects = subjects,
            Team = team,
            TakingPart = dice.Below(20) switch { 0 => "no", < 6 => "", _ => "yes" },
            ManagerId = principal,
            ObserverId = observer,
            IsNewHire = dice.Chance(9),
            IsItinerant = school.NeighborId is not null && team < 0 && dice.Chance(12),
        };
    }

    /// <summary>Grades, subjects and team; a negative team is a specialist's own timetable.</summary>
    private (string Grades, string Subjects, int Team) Work(int number) => school.Level switch
    {
        SchoolLevel.Elementary => Elementary(number, "K;1;2;3;4;5", 6),
        SchoolLevel.Middle => Middle(number, 6, 3),
        SchoolLevel.High => High(number),
        _ => number % 3 == 0 ? Middle(number, 6, 3) : Elementary(number, "K;1;2;3;4;5;6;7;8", 6),
    };

    private (string, string, int) Elementary(int number, string allGrades, int grades)
    {
        if (number % 5 == 4)
        {
            return (allGrades, dice.Pick(Specials), -1);
        }

        var grade = number % grades;
        return (grade == 0 ? "K" : Text(grade), grade < 3 ? "Elementary" : dice.Pick(["Elementary", "Math;Science", "English;Social Studies"]), grade);
    }

    private (string, string, int) Middle(int number, int firstGrade, int grades)
    {
        if (number % 4 == 3)
        {
            return ("6;7;8", dice.Pick(Electives), -1);
        }

        var team = number % grades;
        var grade = firstGrade + team;
        return (dice.Chance(15) && team < 2 ? $"{grade};{grade + 1}" : Text(grade), CoreSubjects[number / grades % CoreSubjects.Length], team);
    }

    private (string, string, int) High(int number)
    {
        var department = number % 6;
        var subject = department < CoreSubjects.Length ? CoreSubjects[department] : dice.Pick(Electives);
        var grades = dice.Pick(["9", "10", "11", "12", "9;10", "10;11", "11;12", "9;10;11;12"]);
        return (grades, subject, department < CoreSubjects.Length ? department : -1);
    }

    private string Id(char kind) => $"{school.DistrictNo}{school.SchoolNo}{kind}{++_number:000}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
