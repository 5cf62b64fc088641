using System.Text.Json;

namespace Counterpart.Pairing.Tests.Support;

internal static class Json
{
    public static string Of<T>(T value) => JsonSerializer.Serialize(value);

    public static T Again<T>(T value) => JsonSerializer.Deserialize<T>(Of(value))!;
}
