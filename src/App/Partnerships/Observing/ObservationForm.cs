using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>A planned observation as it was typed.</summary>
public sealed class ObservationForm
{
    public Guid SendKey { get; set; }

    /// <summary>The version on the screen, of one that is changed.</summary>
    public int Version { get; set; }

    /// <summary>The key of a <see cref="WatchChoice"/>.</summary>
    public string? Who { get; set; }

    /// <summary>The public id of the teacher of a third classroom.</summary>
    public string? Third { get; set; }

    public string? On { get; set; }

    /// <summary>The key of a period; empty when a time is typed.</summary>
    public string? Period { get; set; }

    public string? From { get; set; }
    public string? Minutes { get; set; }
    public string? Room { get; set; }
    public string? Focus { get; set; }
    public string? LookFor { get; set; }

    /// <summary>Whoever plans looked at the question once.</summary>
    public bool Anyway { get; set; }

    public static ObservationForm Of(ObservationLine line, ObservationGround ground)
    {
        var period = ground.Periods.FirstOrDefault(p => p.Name == line.Period && p.StartsAt == line.StartsAt && p.Minutes == line.Minutes);
        return new()
        {
            Version = line.Version, On = StepFields.Day(line.On), Period = period?.Key, Room = line.Room, Focus = line.Plan.Focus, LookFor = line.Plan.LookFor,
            From = period is null ? SchoolTime.SayTime(line.StartsAt) : "", Minutes = period is null ? $"{line.Minutes}" : "",
        };
    }
}
