namespace Counterpart.App.Tests.Imports.Files;

/// <summary>Files with a few blows dealt to them.</summary>
internal static class Damaged
{
    public static byte[] Bytes(byte[] file, Random dice)
    {
        var bytes = file.ToList();
        for (var blow = dice.Next(1, 6); blow > 0 && bytes.Count > 0; blow--)
        {
            var at = dice.Next(bytes.Count);
            switch (dice.Next(4))
            {
                case 0:
                    bytes[at] = (byte)dice.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(dice.Next(1, 9), bytes.Count - at));
                    break;
                case 2:
                    bytes.Insert(at, "\",;\t\r\n \0'=/"u8[dice.Next(11)]);
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(dice.Next(1, 30), bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }
}
