namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>First and last names to put together; nobody real is meant.</summary>
internal static class MadeUpNames
{
    private static readonly string[] First =
    [
        "Ada", "Amari", "Ana", "Andre", "Anita", "Beth", "Blake", "Carla", "Carmen", "Cedric", "Chloë", "Claire", "Dana", "Darnell", "Denise", "Diego",
        "Elena", "Eli", "Elise", "Emmett", "Esther", "Faith", "Farah", "Felix", "Gail", "Grant", "Gwen", "Hana", "Hattie", "Henry", "Imani", "Inés",
        "Irene", "Isaac", "Ivy", "Jada", "Jamal", "Jean", "Joel", "Jonah", "Josie", "Judith", "Kai", "Kara", "Keisha", "Lamar", "Leah", "Lena",
        "Leon", "Linh", "Lucía", "Luther", "Mae", "Malik", "Marta", "Mei", "Micah", "Mina", "Nadia", "Naomi", "Nell", "Noel", "Odessa", "Olga",
        "Omar", "Opal", "Paige", "Paul", "Pearl", "Priya", "Quinn", "Rafael", "Renée", "Rhoda", "Rosa", "Ruth", "Samir", "Sasha", "Seth", "Sylvia",
        "Tamika", "Theo", "Tessa", "Tobias", "Uma", "Vera", "Victor", "Wanda", "Wes", "Willa", "Xavier", "Yara", "Yolanda", "Zach", "Zelda", "Zoë",
    ];

    private static readonly string[] Last =
    [
        "Abbott", "Acosta", "Aldridge", "Banks", "Barlow", "Beasley", "Bell", "Booker", "Brandt", "Burke", "Calloway", "Carver", "Castillo", "Chen", "Cobb", "Coffey",
        "Cole", "Crane", "Dalton", "Diaz", "Doyle", "Dunn", "Easley", "Ellis", "Estes", "Farris", "Ferrell", "Fields", "Finch", "Ford", "Foster", "Frye",
        "Gaines", "Garza", "Gentry", "Gibbs", "Greer", "Hale", "Harmon", "Hayes", "Hobbs", "Holt", "Hooper", "Ibarra", "Ingram", "Jarvis", "Keane", "Keller",
        "Kirby", "Knox", "Lane", "Langley", "Lee", "Locke", "Lopez", "Lyle", "Mabry", "Marsh", "McCall", "McGee", "Mercer", "Moody", "Muñoz", "Nash",
        "Neal", "Nguyen", "Norris", "Núñez", "Oakley", "Odom", "Okafor", "Osborne", "Parrish", "Patel", "Peña", "Pike", "Poole", "Prewitt", "Quarles", "Ramsey",
        "Reyes", "Rhodes", "Ruiz", "Sanders", "Shah", "Sharp", "Sloan", "Snow", "Stokes", "Strong", "Tate", "Thorne", "Tipton", "Underwood", "Vance", "Vega",
        "Wade", "Walden", "Webb", "West", "Whitlock", "Wills", "Woods", "Wyatt", "Yates", "York", "Young", "Zamora",
    ];

    public static string Next(Dice dice) => $"{dice.Pick(First)} {dice.Pick(Last)}";
}
