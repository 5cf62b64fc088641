namespace Counterpart.Pairing;

/// <summary>Settings as canonical text, one <c>name=value</c> a line.</summary>
internal static class SettingsText
{
    public static string Write(PairingSettings settings) => throw new NotSupportedException("Not written yet.");

    public static PairingSettings Read(string text) => throw new NotSupportedException("Not written yet.");
}
