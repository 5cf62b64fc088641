using System.Reflection;
using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class SettingsTextTests
{
    [Fact]
    public void Settings_come_back_from_their_text()
    {
        var settings = new PairingSettings
        {
            Mode = PairingMode.Research,
            Aim = PairingAim.GoodOnly,
            GoodEnough = GoodPair.BothWaysAndTime,
            CoverageFirst = true,
            GroupOfThree = false,
            Seed = -42,
            Emphases = new Emphases { Indicators = 5, Time = 0, Near = 1, Relationship = 4 },
            Points = new PointValues { SomeoneNew = -7, Prefer = 1000, RelativeWeight = 33, ShortestWatch = 15 },
            SubjectFamilies = [["Math", "Physics = applied"], []],
        };
        Assert.Equal(Json.Of(settings), Json.Of(PairingSettings.Parse(settings.ToText())));
        Assert.Equal(Json.Of(new PairingSettings()), Json.Of(PairingSettings.Parse(new PairingSettings().ToText())));
        Assert.Equal(Json.Of(new PairingSettings()), Json.Of(PairingSettings.Parse(string.Empty)));
        Assert.Empty(PairingSettings.Parse(new PairingSettings { SubjectFamilies = [] }.ToText()).SubjectFamilies);
    }

    [Fact]
    public void Every_setting_is_in_the_text()
    {
        var expected = Count<PointValues>() + Count<Emphases>() + Count<PairingSettings>() - 3;
        var lines = new PairingSettings { SubjectFamilies = [] }.ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, lines.Length - 1);
        Assert.All(
            new[] { new PairingSettings { Points = new PointValues { CanMeet = 61 } }, new PairingSettings { Seed = 2 }, new PairingSettings { Emphases = new Emphases { Near = 3 } } },
            changed => Assert.NotEqual(new PairingSettings().ToText(), changed.ToText()));

        static int Count<T>() => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Length;
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("=1")]
    [InlineData("unknown=1")]
    [InlineData("mode=2")]
    [InlineData("mode=two-way")]
    [InlineData("emphasis.time=6")]
    [InlineData("points.prefer=10001")]
    [InlineData("subject-families=2\nsubject-family.1=a")]
    [InlineData("subject-families=-1")]
    [InlineData("subject-families=99999999999")]
    [InlineData("subject-family.77=a")]
    public void Unreadable_settings_are_refused(string text) => Assert.Throws<FormatException>(() => PairingSettings.Parse(text));

    [Fact]
    public void A_setting_out_of_range_never_reaches_the_engine()
    {
        var school = Make.School(Make.Person("a"), Make.Person("b"));
        Assert.Throws<FormatException>(() => Make.Suggest(school with { Settings = new PairingSettings { Emphases = new Emphases { Time = 6 } } }));
        Assert.Throws<ArgumentException>(() => new PairingSettings { SubjectFamilies = [["a;b"]] }.ToText());
    }
}
