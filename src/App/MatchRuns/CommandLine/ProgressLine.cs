using System.Diagnostics;

namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>How far a command is: a bar that redraws itself on a terminal, a line every tenth elsewhere.</summary>
internal sealed class ProgressLine(TextWriter error, string what, bool isTerminal)
{
    private const int Width = 30;
    private const int RedrawMilliseconds = 100;

    private readonly Lock _lock = new();
    private readonly Stopwatch _since = new();
    private int _tenth;

    /// <summary>True when standard error is a person's terminal and the writer is standard error.</summary>
    public static bool OnTerminal(TextWriter error) => ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;

    public void Show(int done, int all)
    {
        lock (_lock)
        {
            if (isTerminal)
            {
                Draw(done, all);
            }
            else if (all > 0 && done * 10L / all > _tenth)
            {
                _tenth = (int)(done * 10L / all);
                error.WriteLine($"{what}: {done:N0} of {all:N0}");
            }
        }
    }

    private void Draw(int done, int all)
    {
        if (_since.IsRunning && _since.ElapsedMilliseconds < RedrawMilliseconds && done < all)
        {
            return;
        }

        _since.Restart();
        var filled = all == 0 ? Width : (int)((long)Width * done / all);
        error.Write($"\r{what} [{new string('#', filled)}{new string('.', Width - filled)}] {done:N0} of {all:N0}{(done >= all ? "\n" : "")}");
    }
}
