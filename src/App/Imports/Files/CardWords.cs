using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.Files;

/// <summary>The words of a cards file.</summary>
internal static class CardWords
{
    public static Parsed<CardKind> Kind(string text) => CellText.Key(text) switch
    {
        "share" or "canshare" or "couldshare" or "icouldshare" or "strength" or "canhelp" or "offer" => CardKind.Share,
        "workon" or "work" or "iwouldliketoworkon" or "liketoworkon" or "grow" or "growth" or "wanttogrow" or "improve" => CardKind.WorkOn,
        "again" or "same" or "samepartner" => CardKind.Again,
        "new" or "someonenew" or "newpartner" => CardKind.SomeoneNew,
        "notthisyear" or "optout" or "out" => CardKind.NotThisYear,
        "" => new Unreadable("the kind is missing", "Type share, work-on, again, new or not-this-year."),
        _ => new Unreadable($"\"{text}\" is not something a card says", "Type share, work-on, again, new or not-this-year."),
    };

    public static string Write(CardKind kind) => kind switch
    {
        CardKind.Share => "share",
        CardKind.WorkOn => "work-on",
        CardKind.Again => "again",
        CardKind.SomeoneNew => "new",
        _ => "not-this-year",
    };

    public static Parsed<IReadOnlyList<string>> Indicators(string text, IndicatorNames names)
    {
        // A name may have a semicolon or comma of its own only when it is the whole cell.
        if (names.Find(text) is { } only)
        {
            return new[] { only };
        }

        var codes = new List<string>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (names.Find(part) is not { } code)
            {
                return new Unreadable($"\"{part}\" is not an indicator of this rubric", "Type the indicator's name as the rubric has it.", names.Closest(part))
                {
                    Kind = ProblemKind.Unknown,
                };
            }

            codes.Add(code);
        }

        return codes;
    }

    /// <summary>Words that lead up to the number of the other row, or null when both lines can stand.</summary>
    public static string? Clash(CardRow line, CardRow other)
    {
        if (line == other)
        {
            return "the same as";
        }

        if (line.Kind == CardKind.NotThisYear || other.Kind == CardKind.NotThisYear)
        {
            return "\"not this year\" and a wish cannot both stand; see";
        }

        if ((line.Kind, other.Kind) is (CardKind.Again, CardKind.SomeoneNew) or (CardKind.SomeoneNew, CardKind.Again))
        {
            return "\"again\" and \"new\" cannot both stand; see";
        }

        return line.Indicator is not null && string.Equals(line.Indicator, other.Indicator, StringComparison.Ordinal)
            ? "the same indicator to share and to work on; see" : null;
    }
}
